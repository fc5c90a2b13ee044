import type { OrganisationPart, PersonPart } from "#lib/events/schema";
import type { Span } from "#lib/intake/proposals/shape";
import type { IntakeResult, OrganisationField, PersonField, PlaceField } from "#lib/intake/schema";

const kindLabels: Readonly<Record<OrganisationField["type"], string>> = {
  ...{ cooperativa: "Cooperativa", ong: "ONG", empresa: "Empresa", estado: "Entidad pública" },
  ...{ red: "Red o movimiento", universidad: "Universidad", otro: "" },
};

/** Who is only mentioned may have no part at all: a person decides. */
const mentionedAtMost = 0.6;
const sureAs = (part: string, confidence: number) =>
  part === "mentioned" ? Math.min(confidence, mentionedAtMost) : confidence;

/** Names in capitals only, as people write them: acronyms stay. */
function properCase(name: string): string {
  const shouted = name === name.toUpperCase() && /\p{L}{2,} \p{L}{2,}/u.test(name);
  if (!shouted) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());
}

const cut = (text: string, max: number) => text.replace(/\s+/g, " ").trim().slice(0, max);
const spansOf = (fields: readonly (Span | null)[]): Span[] =>
  fields.flatMap((field) => (field ? [{ start: field.start, end: field.end }] : []));

/** Where it was: the chain of names from small to large, as one text and apart. */
export function placeFields({ parts }: PlaceField): Record<string, string> {
  const names = parts.map((part) => cut(part.value, 120));
  return { locality: names[0] ?? "", within: names.slice(1).join(", ").slice(0, 200) };
}

/** Where a body is last named before a place of the text; -1 where it is not. */
const lastNamed = (body: OrganisationField, before: number): number =>
  Math.max(-1, ...[body, ...body.aliases].map(({ start }) => start).filter((at) => at < before));

/** The age that the text states of the body it named last. */
function ageOf({ anniversaries, organisations }: IntakeResult, body: OrganisationField) {
  const [age] = anniversaries;
  if (!age) return undefined;
  const last = (one: OrganisationField) => lastNamed(one, age.start);
  const nearest = organisations.toSorted((a, b) => last(b) - last(a))[0];
  const its = nearest && last(nearest) >= 0 ? nearest === body : body.part === "host";
  return its ? age : undefined;
}

/** Organisations with the part that each played, as the form of an event asks for them. */
export function bodyFields(result: IntakeResult) {
  return result.organisations.map((body) => {
    const part: OrganisationPart = body.part === "mentioned" ? "guest" : body.part;
    const age = ageOf(result, body);
    const alsoWritten = body.aliases.map((alias) => alias.value).join(", ");
    const fields = {
      name: body.named ? cut(body.value, 200) : "",
      part,
      kindLabel: kindLabels[body.type],
      alsoWritten: cut(alsoWritten, 200),
      institutionalYears: age ? String(age.value) : "",
    };
    const spans = spansOf([body, ...body.aliases, age ?? null]);
    return { body, fields, spans, confidence: sureAs(body.part, body.confidence) };
  });
}

const partOf: Readonly<Record<PersonField["part"], PersonPart>> = {
  ...{ delegate: "delegate", host: "host", speaker: "speaker" },
  ...{ authority: "guest", mentioned: "guest" },
};

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function roleOf({ role, organ }: PersonField): string {
  if (!role) return "";
  const stated = organ?.rule === "organ.stated" && !role.value.includes(organ.value);
  const post = role.value === role.value.toUpperCase() ? role.value.toLowerCase() : role.value;
  return sentence(cut(stated ? `${post} del ${organ.value}` : post, 200));
}

/** People with the post, the office and the organisation that the text ties them to. */
export function peopleFields({ people }: IntakeResult) {
  return people.map((person) => {
    const fields = {
      name: cut(properCase(person.value), 160),
      honorific: cut(person.honorific?.value ?? "", 30),
      role: roleOf(person),
      office: cut(person.office?.value ?? "", 120),
      organisation: cut(person.organisation?.value ?? "", 200),
      part: partOf[person.part],
    };
    const spans = spansOf([person, person.role, person.office]);
    return { person, fields, spans, confidence: sureAs(person.part, person.confidence) };
  });
}
