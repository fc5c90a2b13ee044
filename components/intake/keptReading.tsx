import type { Desk } from "#components/intake/useReading";

const prefix = "ayni:relato:";
const oldestMs = 7 * 86_400_000;

export interface Kept {
  read(): Desk | null;
  write(desk: Desk): void;
  forget(): void;
}

/** The report that somebody was reading in this browser, for a week. A browser without storage keeps nothing. */
export function keptReading(owner: string): Kept {
  const key = prefix + owner;
  const quietly = <Value,>(work: () => Value): Value | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  const forget = () => {
    quietly(() => localStorage.removeItem(key));
  };
  return {
    forget,
    read: () =>
      quietly(() => {
        const kept = JSON.parse(localStorage.getItem(key) ?? "null");
        const isRecent = Date.now() - Date.parse(kept?.at ?? "") < oldestMs;
        return isRecent && typeof kept.desk?.text === "string" ? (kept.desk as Desk) : null;
      }),
    write: (desk) => {
      if (desk.text === "") return forget();
      const at = new Date().toISOString();
      quietly(() => localStorage.setItem(key, JSON.stringify({ at, desk })));
    },
  };
}
