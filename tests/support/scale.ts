import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { create } from "#lib/editorial/commands/write";
import { panelFilter, panelPublications } from "#lib/editorial/queries/panel";
import { eventCounts, eventFilter, liveEvents } from "#lib/events/queries";
import type { EventType } from "#lib/events/schema";
import { readHistoryAddress } from "#lib/history/address";
import { readHistory } from "#lib/history/queries/history";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { readSearchAddress } from "#lib/search/address";
import { search } from "#lib/search/queries/search";
import { type Newsroom, publishableEvent } from "#tests/support/drafts";
import type { Figures } from "#tests/support/figures";
import { frequentSearches, searchQueries } from "#tests/support/search-queries";

const searches = [...searchQueries.map(([typed]) => typed), ...frequentSearches];

/** What directors ask first: broad filters, each of many events. */
const broad: Record<string, string>[] = [
  {},
  { desde: "2000", hasta: "2020" },
  { tipo: "capacitacion" },
  { lugar: "21" },
  { condicion: "total" },
  { desde: "2005", lugar: "08" },
  { organizacion: "cooperativa" },
  { persona: "mamani" },
];
const wordy: Record<string, string>[] = [{ texto: "socios" }, { texto: "crédito", lugar: "21" }];

type Works = [name: string, work: () => Promise<unknown>][];

/** The day and the id of the event that stands at a part of the whole list, newest first. */
async function keyAt(part: number): Promise<string> {
  const count = await db().liveEvent.count();
  const [row] = await db().$queryRaw<{ key: string }[]>(Prisma.sql`
    SELECT to_char(starts_on, 'YYYY-MM-DD') || '_' || publication_id AS key FROM live_event
    ORDER BY starts_on DESC, publication_id DESC OFFSET ${Math.floor(count * part)} LIMIT 1`);
  return row?.key ?? "";
}

async function listWorks(staff: Actor): Promise<Works> {
  const deep = await keyAt(0.9);
  const list = (given: object) => liveEvents(eventFilter.parse({ ...given }));
  const panel = (given: object) => panelPublications(staff, panelFilter.parse(given));
  return [
    ["list", () => list({ after: deep })],
    ["list", () => list({ after: deep, type: "feria" satisfies EventType })],
    ["list", () => list({ year: "2003" })],
    ["list", eventCounts],
    ["panel", () => panel({})],
    ["panel", () => panel({ text: "taller de ahorro" })],
    ["panel", () => panel({ stage: "settled", kind: "event" })],
    ["panel", () => panel({ text: "puno" })],
  ];
}

/** As after a publication: nothing that was counted before holds. */
async function historyAnew(director: Actor, params: Record<string, string>): Promise<void> {
  await db().$executeRaw`UPDATE content_version SET version = version + 1`;
  await readHistory(director, readHistoryAddress(params).filter);
}

async function publishOne({ staff, reviewer }: Newsroom, figures: Figures): Promise<void> {
  const made = await create(staff, { kind: "event", content: publishableEvent({}) });
  const at = { publicationId: made.publicationId, basedOn: made.number };
  await submit(staff, at);
  await figures.time("publish", () => publish(reviewer, { ...at, force: false }));
}

/**
 * Times what grows with the number of events, in the database of the environment: "search", "list",
 * "panel", "history", "text" (the history by a frequent word) and "publish", after one round that does
 * not count.
 */
export async function measureScale(
  people: Newsroom & { director: Actor },
  { figures, rounds }: { figures: Figures; rounds: number },
): Promise<void> {
  const find = (q: string) => search({ ...readSearchAddress({ q }), audiences: ["public"] });
  const works: Works = [
    ...searches.map((typed) => ["search", () => find(typed)] as Works[number]),
    ...(await listWorks(people.staff)),
    ...broad.map((one) => ["history", () => historyAnew(people.director, one)] as Works[number]),
    ...wordy.map((one) => ["text", () => historyAnew(people.director, one)] as Works[number]),
  ];
  for (const [, work] of works) await work();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of works) await figures.time(name, work);
    await publishOne(people, figures);
  }
}
