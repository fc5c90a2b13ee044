import type { Lookup } from "#components/registry/useLookup";
import { counted } from "#lib/platform/dates";
import { searchName } from "#lib/platform/search-name";
import type { LookupResult } from "#lib/registry/schema";

/** A line of the list: something of the directory, or the offer to add what was typed. */
export type Offer = { found: LookupResult } | { add: string };

/** What the list offers for an answer. Adding is offered once it is certain that it is not there. */
export function offersFor(lookup: Lookup, canAdd: boolean): Offer[] {
  const found = lookup.results.map((result) => ({ found: result }));
  const name = lookup.text.trim();
  const isThere = lookup.results.some((row) =>
    [row.name, row.alias ?? ""].some((known) => searchName(known) === searchName(name)),
  );
  const addable = canAdd && lookup.state === "found" && name.length > 1 && !isThere;
  return addable ? [...found, { add: name }] : found;
}

/** The sentence for a list without results, or an empty text. */
export function notice(lookup: Lookup, freeText: boolean, place = "el directorio"): string {
  const { state, text, results, message } = lookup;
  if (state === "failed") return message;
  if (state === "idle") return `Escriba el nombre para buscarlo en ${place}.`;
  if (results.length > 0) return "";
  if (state === "searching") return "Buscando…";
  const absent = `«${text.trim()}» no está en ${place}.`;
  return freeText ? `${absent} Puede quedar escrito así.` : absent;
}

/** What assistive technology hears when the list changes. */
export function announcement(lookup: Lookup, freeText: boolean, place?: string): string {
  if (lookup.state === "searching") return "Buscando…";
  const count = lookup.results.length;
  return (
    notice(lookup, freeText, place) ||
    `${counted(count, "resultado", "resultados")}. Elija con las flechas.`
  );
}
