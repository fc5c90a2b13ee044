import { counted } from "#lib/platform/dates";
import { deskPeriod } from "#lib/visits/schema";

/** How often something was read lately, as the page of a publication says it; nothing of what is not on the portal. */
export function readsLines({ reads }: { reads: number | null }): string[] {
  if (reads === null) return [];
  const span = `en los últimos ${deskPeriod} días`;
  return [
    reads === 0 ? `Sin lecturas ${span}.` : `Leído ${counted(reads, "vez", "veces")} ${span}.`,
  ];
}
