"use client";

import { type ReactNode, useId, useState } from "react";
import { Button, type ButtonVariant } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";
import { TextAreaField } from "#components/ui/Field";

export interface Reason {
  label: string;
  help: string;
  initial?: string;
}

interface Props {
  open: boolean;
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** What else is decided with it. */
  aside?: ReactNode;
  /** A text to be written, or nothing but a confirmation. */
  reason?: Reason;
  error?: string | undefined;
  yes: string;
  no: string;
  variant?: ButtonVariant;
  pending: boolean;
  onYes(reason: string): void;
  onNo(): void;
}

/** A question with its consequence, a reason where one is asked, and two verbs. */
export function ReasonDialog(props: Props) {
  const { open, title, children, reason, error, yes, no, variant = "danger", pending } = props;
  const id = useId();
  const [text, setText] = useState(reason?.initial ?? "");
  return (
    <Dialog open={open} onClose={props.onNo} title={title}>
      <p>{children}</p>
      {props.aside}
      {reason && (
        <TextAreaField
          id={id}
          name="motivo"
          label={reason.label}
          help={reason.help}
          error={error}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <p className="acciones">
        <Button variant={variant} disabled={pending} onClick={() => props.onYes(text)}>
          {yes}
        </Button>
        <Button onClick={props.onNo}>{no}</Button>
      </p>
    </Dialog>
  );
}
