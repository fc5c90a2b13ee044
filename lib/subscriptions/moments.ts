import { addDays, civilDateAt, limaInstant } from "#lib/platform/clock";
import type { Frequency } from "#lib/subscriptions/schema";

const digestTime = "07:00";
const monday = 1;

/** The first Monday at 7:00 in Lima after an instant. */
export function nextDigest(after: Date): Date {
  const today = civilDateAt(after);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const ahead = (monday - weekday + 7) % 7;
  const first = limaInstant(addDays(today, ahead), digestTime);
  const next = limaInstant(addDays(today, ahead + 7), digestTime);
  if (!first || !next) throw new Error(`no Monday after ${today}`);
  return first > after ? first : next;
}

/** When something published at an instant is told. */
export const dueAt = (frequency: Frequency, at: Date) =>
  frequency === "weekly" ? nextDigest(at) : at;
