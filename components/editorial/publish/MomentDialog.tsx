"use client";

import type { ReactNode } from "react";
import { MomentFields } from "#components/editorial/publish/MomentFields";
import { useMoment } from "#components/editorial/publish/useMoment";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";

interface Props {
  open: boolean;
  title: string;
  /** What is asked besides the moment, and what will happen. */
  children?: ReactNode;
  initial?: Date;
  error?: string | undefined;
  yes: string;
  no: string;
  pending: boolean;
  onYes(at: Date): void;
  onNo(): void;
}

function Asked({ children, initial, error, yes, no, pending, onYes, onNo }: Props) {
  const moment = useMoment(initial);
  return (
    <>
      {children}
      <MomentFields moment={moment} error={error} />
      <p className="acciones">
        <Button
          variant="primary"
          disabled={pending}
          onClick={() => {
            const at = moment.ask();
            if (at) onYes(at);
          }}
        >
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </p>
    </>
  );
}

/** A question whose answer is a day and an hour. */
export function MomentDialog(props: Props) {
  return (
    <Dialog open={props.open} onClose={props.onNo} title={props.title}>
      <Asked {...props} />
    </Dialog>
  );
}
