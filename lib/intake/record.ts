import type { IntakeResult, PersonField, PlaceField } from "#lib/intake/schema";
import { nameKey } from "#lib/intake/text/fold";

/** The flat form of a parsed report, one line of the command's JSONL output. */
export type IntakeRecord = {
  readonly id: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly places: readonly { readonly text: string }[];
  readonly organisations: readonly { readonly text: string; readonly type: string }[];
  readonly people: readonly {
    readonly text: string;
    readonly role: string | null;
    readonly organisation: string | null;
  }[];
  readonly participants: number | null;
};

function placeNames(places: readonly PlaceField[]): { text: string }[] {
  const seen = new Set<string>();
  const parts = places.flatMap((place) => place.parts);
  return parts.flatMap((part) => {
    const key = nameKey(part.quote);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ text: part.quote }];
  });
}

function personRecord(person: PersonField): IntakeRecord["people"][number] {
  return {
    text: person.quote,
    role: person.role?.quote ?? null,
    organisation: person.organisation?.quote ?? null,
  };
}

/** The flat record of a parsed report; names as written, dates in ISO form, bodies without a name left out. */
export function recordOf(id: string, result: IntakeResult): IntakeRecord {
  return {
    id,
    kind: result.kind?.value ?? "otro",
    start: result.start?.value ?? null,
    end: result.end?.value ?? null,
    places: placeNames(result.places),
    organisations: result.organisations
      .filter((body) => body.named)
      .map((body) => ({ text: body.quote, type: body.type })),
    people: result.people.map(personRecord),
    participants: result.participants?.value ?? null,
  };
}
