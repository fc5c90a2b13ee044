import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readHistory } from "#lib/history/queries/history";
import { type HistoryFilter, type HistoryKey, noFilter } from "#lib/history/schema";
import type { Actor } from "#lib/platform/actor";
import { actorAs } from "#tests/support/actors";
import { type LiveEventFacts, liveEvents, noLiveEvents } from "#tests/support/live-events";

let director: Actor;

beforeAll(async () => {
  director = await actorAs("director");
});
beforeEach(noLiveEvents);

/** The pages of the list under a filter, one after another; `between` happens before each next one. */
async function pagesOf(filter: HistoryFilter, between = async () => {}) {
  const pages = [];
  let after: HistoryKey | null = null;
  do {
    const { list } = await readHistory(director, { ...filter, after });
    pages.push(list.items);
    after = list.next;
    if (after) await between();
  } while (after);
  return pages;
}

const day = fc.constantFrom("2001-01-01", "2001-01-02", "2001-12-31", "2002-01-01", "2024-02-29");
const type = fc.constantFrom("feria", "asamblea", "otro");
const someEvents = fc.array(fc.record({ startsOn: day, type, title: fc.constant("Evento") }), {
  maxLength: 90,
});

/** The ids of the events in the order of the list: the latest day first, then the greatest id. */
function ordered(events: readonly LiveEventFacts[], ids: string[]): string[] {
  const rows = events.map(({ startsOn }, at) => `${startsOn}_${ids[at]}`);
  return rows
    .sort()
    .reverse()
    .map((row) => row.slice(11));
}

describe("the list", () => {
  it("passes over no event and repeats none, whatever their days", async () => {
    const check = async (events: LiveEventFacts[]) => {
      await noLiveEvents();
      const ids = await liveEvents(events);
      const pages = await pagesOf(noFilter);
      expect(pages.flat().map(({ id }) => id)).toEqual(ordered(events, ids));
      expect(pages.slice(0, -1).every((page) => page.length === 25)).toBe(true);
    };
    await fc.assert(fc.asyncProperty(someEvents, check), { numRuns: 12 });
  });

  it("passes over no event that was there, although others appear meanwhile", async () => {
    const facts = (startsOn: string): LiveEventFacts => ({ title: "Evento", startsOn });
    const ids = await liveEvents(Array.from({ length: 60 }, () => facts("2020-06-15")));
    const pages = await pagesOf(noFilter, async () => {
      await liveEvents([facts("2021-01-01"), facts("2020-06-15")]);
    });
    const seen = pages.flat().map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining(ids));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("keeps to its filter on every page", async () => {
    const types = ["feria", "asamblea"] as const;
    await liveEvents(
      Array.from({ length: 80 }, (_, at) => ({
        ...{ title: "Evento", startsOn: `20${10 + (at % 10)}-03-04`, type: types[at % 2] },
      })),
    );
    const pages = await pagesOf({ ...noFilter, type: "feria", from: 2012 });
    const items = pages.flat();
    expect(items).toHaveLength(32);
    expect(items.every((item) => item.type === "feria" && item.startsOn >= "2012")).toBe(true);
  });

  it("shows days as they were written, hosts in order and an unknown total as unknown", async () => {
    await liveEvents([
      {
        ...{ title: "Uno", startsOn: "2009-11-29", endsOn: "2009-12-03", placeName: "Quillabamba" },
        organisations: [
          { part: "host", name: "Zeta" },
          { part: "visited", name: "Media" },
          { part: "host", name: "Alfa" },
        ],
      },
    ]);
    const { list } = await readHistory(director, noFilter);
    expect(list.items).toMatchObject([
      {
        ...{ title: "Uno", startsOn: "2009-11-29", endsOn: "2009-12-03", type: "otro" },
        ...{ placeName: "Quillabamba", hosts: ["Zeta", "Alfa"], headcount: null },
      },
    ]);
    expect(list.next).toBeNull();
  });
});
