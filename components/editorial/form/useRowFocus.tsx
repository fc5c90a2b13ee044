import { type RefObject, useEffect, useRef } from "react";

/** Where the focus goes in a row: its first field, or one of its buttons. */
export type RowTarget = "first" | "up" | "down" | "change";

/** At an end of the list, only the way back is left. */
const opposite: Partial<Record<RowTarget, RowTarget>> = { up: "down", down: "up" };
const fields = "input, select, textarea, button, [contenteditable=true]";

function find(box: HTMLElement, key: string, target: RowTarget): HTMLElement | null {
  const row = box.querySelector(`[data-row="${key}"]`);
  const named = row?.querySelector<HTMLElement>(`[data-target="${target}"]:not([disabled])`);
  const other = row?.querySelector<HTMLElement>(
    `[data-target="${opposite[target]}"]:not([disabled])`,
  );
  return named ?? other ?? row?.querySelector<HTMLElement>(fields) ?? null;
}

/** Keeps the keyboard's place when rows come, go and move: asks for a focus that follows the render. */
export function useRowFocus(box: RefObject<HTMLElement | null>) {
  const wanted = useRef<{ key: string; target: RowTarget } | null>(null);
  useEffect(() => {
    if (!wanted.current || !box.current) return;
    const { key, target } = wanted.current;
    wanted.current = null;
    find(box.current, key, target)?.focus();
  });
  return (key: string, target: RowTarget) => {
    wanted.current = { key, target };
  };
}
