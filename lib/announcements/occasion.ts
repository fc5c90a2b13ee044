import type { AnnouncementDraft } from "#lib/announcements/schema";
import type { Occasion } from "#lib/editorial/occasion";

/** The meeting to which a convocatoria summons; null for what summons to none. */
export function summonsOccasion({
  type,
  summons,
}: Pick<AnnouncementDraft, "summons"> & { type: string | null }): Occasion | null {
  const { on, firstCallAt, place } = summons;
  if (type !== "convocatoria" || !on) return null;
  return { startsOn: on, endsOn: on, startsAt: firstCallAt, place };
}
