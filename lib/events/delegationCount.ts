import type { EventDraft } from "#lib/events/schema";

/** "6 con nombre, 12 sin nombre.": how much of a delegation a draft names. */
export function delegationWords(people: EventDraft["people"], headcount: number | null): string {
  const named = people.filter((person) => person.part === "delegate").length;
  if (headcount === null || headcount < named) return `${named} con nombre.`;
  return `${named} con nombre, ${headcount - named} sin nombre.`;
}
