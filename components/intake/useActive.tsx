"use client";

import { useCallback, useState } from "react";

export const citeId = (id: string) => `cita-${id}`;
export const proposalId = (id: string) => `dato-${id}`;

/** After the page shows it: whole sentences are underlined only while they are looked at. */
function show(id: string, focus: boolean): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: "nearest" });
    if (focus) element?.focus({ preventScroll: true });
  });
}

/** Which proposal and words are shown together: the one under the pointer or with the focus. */
export function useActive() {
  const [id, setId] = useState<string | null>(null);
  /** From the words to what was read in them. */
  const toProposal = useCallback((next: string) => {
    setId(next);
    show(proposalId(next), true);
  }, []);
  /** From what was read to its words. */
  const toWords = useCallback((next: string) => {
    setId(next);
    show(citeId(next), true);
  }, []);
  /** Brings the words into view where both stand side by side, and moves no focus. */
  const point = useCallback((next: string | null) => {
    setId(next);
    const pane = next && document.getElementById(citeId(next))?.closest(".relato");
    if (pane && pane.scrollHeight > pane.clientHeight) show(citeId(next), false);
  }, []);
  return { id, hover: setId, point, toProposal, toWords };
}
export type Active = ReturnType<typeof useActive>;
