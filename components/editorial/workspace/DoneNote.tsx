"use client";

import { useEffect, useRef } from "react";
import type { Done } from "#components/editorial/publish/useMoves";

/** What was just done, where the eyes are; with the public page when there is one. */
export function DoneNote({ done }: { done: Done }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done]);
  return (
    <div className="nota ok mb-6" role="status" tabIndex={-1} ref={box}>
      <b>{done.text}</b>{" "}
      {done.href && (
        <a className="enlace" href={done.href}>
          Ver en el portal
        </a>
      )}
    </div>
  );
}
