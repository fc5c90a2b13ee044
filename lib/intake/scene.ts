import { addDays, type CivilDate } from "#lib/intake/dates/calendar";
import { chooseEventDate, type EventDate } from "#lib/intake/dates/choose";
import { datelineDay } from "#lib/intake/dates/dateline";
import { findDates } from "#lib/intake/dates/find";
import type { DateMention } from "#lib/intake/dates/mention";
import { findAcronyms } from "#lib/intake/organisations/acronyms";
import { findContextual, findShortNames } from "#lib/intake/organisations/context";
import { readDefinitions } from "#lib/intake/organisations/definitions";
import { findHeadedOrganisations } from "#lib/intake/organisations/heads";
import { joinOrganisations, type OrganisationEntity } from "#lib/intake/organisations/join";
import { findListedOrganisations } from "#lib/intake/organisations/lists";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { findQuotedOrganisations } from "#lib/intake/organisations/quoted";
import { findPeople } from "#lib/intake/people/find";
import { joinPeople, type PersonEntity } from "#lib/intake/people/join";
import { linkRoles } from "#lib/intake/people/link";
import type { PersonMention } from "#lib/intake/people/mention";
import { findRoles } from "#lib/intake/people/roles";
import type { Ties } from "#lib/intake/people/tie";
import { findDatelines } from "#lib/intake/places/dateline";
import { findPlaces } from "#lib/intake/places/find";
import type { PlaceMention } from "#lib/intake/places/mention";
import { findReserves } from "#lib/intake/places/reserves";
import {
  blockIgnoredWords,
  findRegisteredOrganisations,
  findRegisteredPeople,
  type Lexicon,
  registeredAliases,
} from "#lib/intake/registry";
import { blockOtherNames } from "#lib/intake/text/blocked";
import { type Doc, readDocument } from "#lib/intake/text/document";

/** Everything found in a text, before it is put into fields. */
export type Scene = {
  readonly doc: Doc;
  readonly dates: readonly DateMention[];
  readonly eventDate: EventDate;
  readonly organisations: readonly OrganisationMention[];
  readonly organisationEntities: readonly OrganisationEntity[];
  readonly people: readonly PersonMention[];
  readonly personEntities: readonly PersonEntity[];
  readonly ties: Ties;
  readonly places: readonly PlaceMention[];
};

/** A dateline is the day of writing, unless the day that was given for it is another time altogether. */
const isNearBefore = (day: CivilDate, ref: CivilDate | null): boolean =>
  ref === null || (day < ref && addDays(day, 31) >= ref);

function datesOf(doc: Doc, ref: CivilDate | null): DateMention[] {
  const dates = findDates(doc, ref);
  const written = datelineDay(doc, dates);
  if (written === null || !isNearBefore(written, ref)) return dates;
  doc.claims.length = 0;
  return findDates(doc, written);
}

/** Reads a text in the order in which one reading helps the next: dates, bodies, other names, people, posts, places. */
export function readScene(
  text: string,
  options: { ref: CivilDate | null; lexicon: Lexicon },
): Scene {
  const { ref, lexicon } = options;
  const doc = readDocument(text);
  const dates = datesOf(doc, ref);
  const datelines = findDatelines(doc);
  blockIgnoredWords(doc, lexicon);
  const registered = findRegisteredOrganisations(doc, lexicon);
  const known = findRegisteredPeople(doc, lexicon);
  const headed = [...findQuotedOrganisations(doc), ...findHeadedOrganisations(doc)];
  const listed = findListedOrganisations(doc, headed);
  const definitions = readDefinitions(doc, [...registered, ...headed]);
  const reserves = findReserves(doc);
  blockOtherNames(doc);
  const acronyms = findAcronyms(doc, definitions.blocked);
  const people = [...known, ...findPeople(doc)].sort((a, b) => a.from - b.from);
  const sure = [...registered, ...headed, ...listed, ...definitions.mentions, ...acronyms];
  const short = findShortNames(doc, sure);
  const places = [...datelines, ...reserves, ...findPlaces(doc)].sort((a, b) => a.from - b.from);
  const contextual = findContextual(doc);
  const organisations = [...sure, ...short, ...contextual].sort((a, b) => a.from - b.from);
  const named = organisations.filter((mention) => mention.named);
  return {
    doc,
    dates,
    eventDate: chooseEventDate(doc, dates, ref),
    organisations,
    organisationEntities: joinOrganisations(doc, named, [
      ...definitions.aliases,
      ...registeredAliases(lexicon),
    ]),
    people,
    personEntities: joinPeople(doc, people),
    ties: linkRoles(doc, people, findRoles(doc)),
    // "Helvetas | Perú": what its company showed to be a body may have taken a country in.
    places: places.filter(({ from }) => doc.claims[from] === "place"),
  };
}
