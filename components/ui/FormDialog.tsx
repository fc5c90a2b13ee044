"use client";

import type { FormEvent, ReactNode } from "react";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";

interface Props {
  title: string;
  /** What the two buttons do, as verbs. */
  verbs: { put: string; leave: string };
  onPut(): void;
  onClose(): void;
  /** Between the two buttons. */
  more?: ReactNode;
  children: ReactNode;
}

/** An open dialog that asks for something and puts it where it was asked from. */
export function FormDialog({ title, verbs, onPut, onClose, more, children }: Props) {
  function put(event: FormEvent): void {
    event.preventDefault();
    onPut();
  }
  return (
    <Dialog open title={title} onClose={onClose}>
      <form onSubmit={put}>
        {children}
        <p className="acciones">
          <Button type="submit" variant="primary">
            {verbs.put}
          </Button>
          {more}
          <Button variant="plain" onClick={onClose}>
            {verbs.leave}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
