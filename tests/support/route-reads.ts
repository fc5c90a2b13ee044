import {
  announcementCounts,
  liveAnnouncements,
  pinnedAnnouncement,
} from "#lib/announcements/queries";
import { coming, openingMonths } from "#lib/calendar/queries";
import { directoryList, lettersWith } from "#lib/directory/queries/list";
import { shownOrganisation } from "#lib/directory/queries/organisation";
import { shownPerson } from "#lib/directory/queries/person";
import { monthOfDay } from "#lib/editorial/calendar";
import { calendarItems } from "#lib/editorial/queries/calendar";
import { desk } from "#lib/editorial/queries/desk";
import {
  panelFilter,
  panelPublication,
  panelPublications,
  timeline,
} from "#lib/editorial/queries/panel";
import { latestPublications } from "#lib/editorial/queries/portal";
import { revisions } from "#lib/editorial/queries/revisions";
import { pendingSchedules } from "#lib/editorial/queries/schedules";
import { eventCounts, eventFilter, leadReport, liveEvent, liveEvents } from "#lib/events/queries";
import { calendarEntries } from "#lib/feeds/queries/calendar";
import { newsEntries } from "#lib/feeds/queries/news";
import { sitemapEntries, sitemapParts } from "#lib/feeds/queries/sitemap";
import { followedSpan } from "#lib/feeds/span";
import { readHistoryAddress, type SearchParams } from "#lib/history/address";
import { readHistory } from "#lib/history/queries/history";
import type { Actor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";
import { readSearchAddress } from "#lib/search/address";
import { search } from "#lib/search/queries/search";

export type Reads = [route: string, read: () => Promise<unknown>][];

/** Something of each sort that is live now. */
async function samples() {
  const [row] = await db().$queryRaw<
    Record<"slug" | "id" | "day" | "person" | "organisation", string>[]
  >(
    Prisma.sql`
      SELECT p.slug, p.publication_id::text AS id, to_char(e.starts_on, 'YYYY-MM-DD') AS day,
        right(l.person_id::text, 12) AS person, right(o.organisation_id::text, 12) AS organisation
      FROM live_event e JOIN live_publication p USING (publication_id)
      JOIN live_participant l USING (publication_id) JOIN live_organisation o USING (publication_id)
      WHERE l.person_id IS NOT NULL AND o.organisation_id IS NOT NULL
      ORDER BY e.starts_on DESC, p.publication_id LIMIT 1`,
  );
  if (!row) throw new Error("an event with people and organisations is live");
  return row;
}

const absolute = (path: string) => `https://portal.prueba${path}`;
const all = { text: "", letter: null, after: null };

async function portalReads(): Promise<Reads> {
  const today = civilDateAt();
  const { slug, id, day, person, organisation } = await samples();
  const events = (given: object) => liveEvents(eventFilter.parse(given));
  return [
    [
      "home",
      () =>
        Promise.all([
          pinnedAnnouncement(today),
          leadReport(today),
          latestPublications(6, today),
          coming(today),
        ]),
    ],
    ["events", () => Promise.all([events({}), eventCounts()])],
    ["events, deep", () => events({ after: `2001-01-01_${id}` })],
    ["events of a year and a type", () => events({ year: day.slice(0, 4), type: "feria" })],
    ["event", () => liveEvent(slug)],
    [
      "announcements",
      () =>
        Promise.all([
          liveAnnouncements({ type: null, expired: false, after: null }, today),
          announcementCounts(today, false),
        ]),
    ],
    ["calendar", () => openingMonths(day)],
    [
      "organisations",
      () => Promise.all([directoryList("organisation", all), lettersWith("organisation")]),
    ],
    ["people", () => Promise.all([directoryList("person", all), lettersWith("person")])],
    ["organisation", () => shownOrganisation(organisation)],
    ["person", () => shownPerson(person)],
    ["feed", () => newsEntries({ subject: "novedades", type: null, today, absolute })],
    ["calendar feed", () => calendarEntries("eventos", { absolute, span: followedSpan(today) })],
    ["sitemap", () => Promise.all([sitemapParts(), sitemapEntries("event", 1, 1_000)])],
  ];
}

function searchReads(): Reads {
  const texts = ["taller de crédito", "puno", "quinua olluco", '"feria taller"', "trukes"];
  return texts.map((q) => [
    `search for ${q}`,
    () => search({ ...readSearchAddress({ q }), audiences: ["public"] }),
  ]);
}

function historyReads(director: Actor): Reads {
  const asked: SearchParams[] = [
    ...[{}, { desde: "2000", hasta: "2020" }, { tipo: "capacitacion" }, { lugar: "21" }],
    ...[
      { organizacion: "cooperativa de prueba 7" },
      { persona: "persona de prueba 7" },
      { texto: "trueque feria tejido riego" },
    ],
  ];
  return asked.map((params) => [
    `history of ${JSON.stringify(params)}`,
    () => readHistory(director, readHistoryAddress(params).filter),
  ]);
}

async function panelReads(staff: Actor): Promise<Reads> {
  const { id, day } = await samples();
  const list = (given: object) => panelPublications(staff, panelFilter.parse(given));
  return [
    ["desk", () => desk(staff)],
    ["panel list", () => list({})],
    ["panel list, narrowed", () => list({ kind: "event", stage: "settled" })],
    ["panel list, by words", () => list({ text: "prueba 777" })],
    ["panel list, with nothing", () => list({ stage: "in_review" })],
    [
      "editor",
      () =>
        Promise.all([panelPublication(staff, id), timeline(staff, id), revisions(staff, id, null)]),
    ],
    ["panel calendar", () => calendarItems(staff, monthOfDay(day))],
    ["schedules", () => pendingSchedules(staff)],
  ];
}

/** What each route reads of the database, as its page asks for it. */
export async function routeReads({
  staff,
  director,
}: Record<"staff" | "director", Actor>): Promise<Reads> {
  return [
    ...(await portalReads()),
    ...searchReads(),
    ...historyReads(director),
    ...(await panelReads(staff)),
  ];
}
