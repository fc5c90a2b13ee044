import type { ReactNode } from "react";

export type NoteTone = "info" | "ok" | "aviso" | "peligro";

interface Props {
  tone: NoteTone;
  /** The first words, in bold: they carry the meaning that colour repeats. */
  title: ReactNode;
  /** Announce it when it appears: what went wrong at once, the rest when there is a pause. */
  live?: boolean;
  children?: ReactNode;
}

/** A message that belongs to the page. */
export function Note({ tone, title, live = false, children }: Props) {
  const role = tone === "peligro" ? "alert" : "status";
  return (
    <div className={`nota ${tone}`} role={live ? role : undefined}>
      <b>{title}</b> {children}
    </div>
  );
}
