import type { KeyboardEvent } from "react";

/** What a key asks of the list under a field. */
export type KeyIntent = { step: number } | "take" | "close" | null;

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** What a key means while the list is open or closed; null leaves it to the field. */
export function intentOf({ key, nativeEvent }: KeyboardEvent, open: boolean): KeyIntent {
  if (nativeEvent.isComposing) return null;
  const step = steps[key];
  if (step) return { step };
  if (!open) return null;
  if (key === "Enter") return "take";
  return key === "Escape" ? "close" : null;
}

/** The option after a step: they go round, and one step beyond the ends is the field itself (-1). */
export function moved(active: number, step: number, count: number): number {
  const stops = count + 1;
  return ((active + 1 + step + stops) % stops) - 1;
}
