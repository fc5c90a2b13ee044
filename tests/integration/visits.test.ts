import { beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { changeSlug } from "#lib/editorial/commands/address";
import { panelPublication } from "#lib/editorial/queries/panel";
import { systemActor } from "#lib/platform/actor";
import { addDays, civilDateAt } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { readVisitsAddress } from "#lib/visits/address";
import { addVisits, purgeVisits } from "#lib/visits/commands";
import { mostRead, mostReadFile } from "#lib/visits/queries";
import { keptDays } from "#lib/visits/schema";
import { actorAs } from "#tests/support/actors";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const counter = systemActor("Visitas");
const today = civilDateAt();
const visit = (path: string, count = 1, day = today) => ({ path, day, count });
const lately = readVisitsAddress({});
let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});
beforeEach(async () => {
  await db().visitCount.deleteMany();
});

const listed = async (parts: object = {}) => {
  const { items } = await mostRead(people.staff, { ...lately, ...parts });
  return items.map(({ title, path, reads }) => [title, path, reads]);
};

describe("the totals", () => {
  it("add up what several processes counted, at once", async () => {
    const batch = ["/", "/eventos", "/comunicados"].map((path) => visit(path, 2));
    const turned = batch.toReversed();
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => addVisits(counter, at % 2 ? batch : turned)),
    );
    expect(await listed()).toEqual([
      ["Portada", "/", 20],
      ["Comunicados", "/comunicados", 20],
      ["Eventos", "/eventos", 20],
    ]);
  });

  it("follow a publication to its new address, and are told on its page", async () => {
    const { publicationId, slug } = await live(
      people,
      publishableEvent({ title: "Feria contada" }),
    );
    await addVisits(counter, [
      visit(`/eventos/${slug}`, 3),
      visit(`/eventos/${slug}`, 4, addDays(today, -1)),
    ]);
    await addVisits(counter, [visit(`/eventos/${slug}`, 7, addDays(today, -30))]);
    await changeSlug(people.administrator, { publicationId, slug: "feria-con-otra-direccion" });
    await addVisits(counter, [visit("/eventos/feria-con-otra-direccion", 5)]);
    expect(await listed()).toEqual([["Feria contada", "/eventos/feria-con-otra-direccion", 12]]);
    expect((await panelPublication(people.staff, publicationId)).reads).toBe(12);
    expect((await listed({ period: 365 }))[0]?.[2]).toBe(19);
  });

  it("know nothing of what is not for everybody, and hold nothing but day, page and number", async () => {
    const { slug } = await liveAnnouncementOf(people, {
      ...{ title: "Solo para socios, contado", audience: "members" as const },
    });
    await addVisits(counter, [visit(`/comunicados/${slug}`)]);
    const rows = await db().$queryRaw<object[]>`SELECT * FROM visit_count`;
    expect(rows).toEqual([
      { day: expect.any(Date), path: `/comunicados/${slug}`, publication_id: null, count: 1 },
    ]);
  });

  it("are read page by page, and whole as a file", async () => {
    const paths = Array.from({ length: 120 }, (_, at) =>
      visit(`/pagina-de-prueba-${at}`, 1 + (at % 3)),
    );
    await addVisits(counter, paths);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof mostRead>> = await mostRead(people.staff, {
        ...lately,
        after,
      });
      seen.push(...page.items.map(({ path }) => path));
      after = page.next && readVisitsAddress({ despues: page.next }).after;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    let file = "";
    for await (const piece of mostReadFile(people.staff, 30)) file += piece;
    const lines = file.trimEnd().split("\r\n");
    expect(lines[0]).toBe("\ufeffPágina,Dirección en el portal,Lecturas");
    expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual(seen);
    const { total, days } = await mostRead(people.staff, lately);
    expect([total, days]).toEqual([240, [{ day: today, count: 240 }]]);
  });

  it("are forgotten when they are old", async () => {
    await addVisits(counter, [
      visit("/", 1, addDays(today, -keptDays - 1)),
      visit("/", 2, addDays(today, -keptDays)),
    ]);
    await purgeVisits();
    expect((await db().visitCount.findMany()).map(({ count }) => count)).toEqual([2]);
  });
});

test("addVisits refuses everybody but the software itself", async () => {
  await expectRefusal(addVisits(people.administrator, [visit("/")]), "forbidden");
});

test("purgeVisits refuses everybody but the software itself", async () => {
  await expectRefusal(purgeVisits(people.administrator), "forbidden");
});

test("the most read pages are for whoever works in the panel", async () => {
  const director = await actorAs("director");
  await expectRefusal(mostRead(director, lately), "forbidden");
  expect(() => mostReadFile(director, 30)).toThrow();
});
