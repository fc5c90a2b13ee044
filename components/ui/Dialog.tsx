"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  open: boolean;
  /** Called on Escape and when the browser closes it; the caller holds the state. */
  onClose: () => void;
  /** A question: "¿Retirar esta convocatoria?" */
  title: string;
  /** For what needs room: pictures to choose from. */
  wide?: boolean;
  children: ReactNode;
}

/** A native modal dialog: the question as its title, the consequence, then buttons with verbs. */
export function Dialog({ open, onClose, title, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      className={wide ? "dialogo amplio" : "dialogo"}
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      {open && children}
    </dialog>
  );
}
