import { eventTypeLabels, organisationPartLabels, personPartLabels } from "#lib/events/labels";
import type { EventType, OrganisationPart, PersonPart } from "#lib/events/schema";
import type { Judged, ProposalSort } from "#lib/intake/proposals/shape";
import { isCivilDate } from "#lib/platform/clock";
import { longDate, longRange } from "#lib/platform/dates";

type Fields = Judged["fields"];

const joined = (parts: (string | undefined)[], by = ", ") => parts.filter(Boolean).join(by);

function days({ startsOn = "", endsOn = "", written = "" }: Fields): string {
  if (!isCivilDate(startsOn)) return written ? `«${written}»: falta el día` : "";
  return isCivilDate(endsOn) ? longRange(startsOn, endsOn) : longDate(startsOn);
}

type Words = (fields: Fields, linked: string | undefined) => string;

const bySort: Partial<Record<ProposalSort, Words>> = {
  kind: ({ type }) => eventTypeLabels[type as EventType] ?? "",
  dates: days,
  hour: ({ startsAt = "" }) => startsAt,
  place: ({ locality, within }) => joined([locality, within]),
  organisation: ({ name = "" }, linked) => linked ?? name,
  person: ({ honorific, name }, linked) => joined([honorific, linked ?? name], " "),
  headcount: ({ count }) => joined([count, "personas"], " "),
  project: ({ name, count }) => name || joined([count, "sin nombre"], " "),
  typo: ({ wrong = "", text = "" }) => `«${wrong}» → «${text}»`,
};

/** The value of a proposal in one line; empty where nothing is known. */
export function valueWords({ proposal: { sort }, fields, link }: Judged): string {
  return bySort[sort]?.(fields, link?.name) ?? fields.text ?? "";
}

/** What else is known of it, in the line below. */
export function detailWords({ proposal: { sort }, fields }: Judged): string {
  if (sort === "organisation") {
    const years = fields.institutionalYears && `${fields.institutionalYears} años de vida`;
    const other = fields.alsoWritten && `también escrita ${fields.alsoWritten}`;
    const part = organisationPartLabels[fields.part as OrganisationPart];
    return joined([part, fields.kindLabel, other, years], " · ");
  }
  if (sort !== "person") return "";
  const office = fields.office && `oficina de ${fields.office}`;
  const post = joined([fields.role, office, fields.organisation]);
  return joined([post, personPartLabels[fields.part as PersonPart]], " · ");
}
