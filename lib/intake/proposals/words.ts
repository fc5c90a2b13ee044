import { eventTypeLabels, organisationPartLabels, personPartLabels } from "#lib/events/labels";
import type { EventType, OrganisationPart, PersonPart } from "#lib/events/schema";
import type { Judged } from "#lib/intake/proposals/shape";
import { isCivilDate } from "#lib/platform/clock";
import { longDate, longRange } from "#lib/platform/dates";

type Fields = Judged["fields"];

const joined = (parts: (string | undefined)[], by = ", ") => parts.filter(Boolean).join(by);

function days({ startsOn = "", endsOn = "", written = "" }: Fields): string {
  if (!isCivilDate(startsOn)) return written ? `«${written}»: falta el día` : "";
  return isCivilDate(endsOn) ? longRange(startsOn, endsOn) : longDate(startsOn);
}

function person({ honorific, name }: Fields): string {
  return joined([honorific, name], " ");
}

/** The value of a proposal in one line; empty where nothing is known. */
export function valueWords({ proposal: { sort }, fields, link }: Judged): string {
  switch (sort) {
    case "kind":
      return eventTypeLabels[fields.type as EventType] ?? "";
    case "dates":
      return days(fields);
    case "hour":
      return fields.startsAt ?? "";
    case "place":
      return joined([fields.locality, fields.within]);
    case "organisation":
      return link?.name ?? fields.name ?? "";
    case "person":
      return link ? joined([fields.honorific, link.name], " ") : person(fields);
    case "headcount":
      return joined([fields.count, "personas"], " ");
    case "project":
      return fields.name || joined([fields.count, "sin nombre"], " ");
    case "typo":
      return `«${fields.wrong ?? ""}» → «${fields.text ?? ""}»`;
    default:
      return fields.text ?? "";
  }
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
