import { beforeAll, describe, expect, inject, it } from "vitest";
import { Prisma, transaction } from "#lib/platform/db";
import { readSearchAddress, type SearchParams } from "#lib/search/address";
import { findQuery } from "#lib/search/queries/find";
import { alikeQuery, vocabularyQuery } from "#lib/search/queries/knowledge";
import { search } from "#lib/search/queries/search";
import { loadFoundingContent } from "#seed/founding";
import { settleDatabase } from "#tests/support/database";
import { generateEvents, insertEvents } from "#tests/support/generated-events";
import { landmarks } from "#tests/support/search-landmarks";
import { searchQueries } from "#tests/support/search-queries";

const generated = 10_000;
const founding = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";
const titleOf = (key: string) => (key === "fundacion" ? founding : landmarks[key]?.title);

const ask = (params: SearchParams) =>
  search({ ...readSearchAddress(params), audiences: ["public"] });
const titles = async (params: SearchParams) =>
  (await ask(params)).items.map(({ title }) => title.map(({ text }) => text).join(""));

beforeAll(async () => {
  await loadFoundingContent();
  await insertEvents(Object.values(landmarks));
  await generateEvents(generated);
  await settleDatabase(inject("clusterAccess"));
}, 600_000);

describe("among the founding content and ten thousand generated events", () => {
  it("95 of 100 searches find first what they mean, and all of them within five", async () => {
    const places = [];
    for (const [typed, key] of searchQueries) {
      places.push({ typed, at: (await titles({ q: typed })).indexOf(titleOf(key) ?? "") });
    }
    expect(searchQueries.length).toBeGreaterThanOrEqual(60);
    expect(places.filter(({ at }) => at < 0 || at > 4)).toEqual([]);
    const first = places.filter(({ at }) => at === 0).length;
    expect(first / places.length).toBeGreaterThanOrEqual(0.95);
  }, 120_000);

  it("an alias tells what else was looked for, and can be left out", async () => {
    const answer = await ask({ q: "quillacop" });
    expect(answer.also).toEqual([{ name: "Quillacoop", how: "organisation" }]);
    expect((await ask({ q: "quillacop", solo: "si" })).also).toEqual([]);
  });

  it("a typing error is searched as what it may mean, and told", async () => {
    expect(await ask({ q: "quilabamba" })).toMatchObject({ corrected: "quillabamba", total: 1 });
  });

  it("a name of the directory leads to the publications in which it stands", async () => {
    const { names } = await ask({ q: "leyva" });
    expect(names).toMatchObject([{ kind: "person", publications: 1 }]);
    const of = await ask({ persona: names[0]?.id });
    expect(of).toMatchObject({ total: 1, filterNames: { person: "William Leyva" } });
  });

  it("any of the words will do when no text has them all", async () => {
    const answer = await ask({ q: "quillabamba kunturkanki" });
    expect(answer).toMatchObject({ isRelaxed: true, total: 2 });
  });

  it("every facet narrows to as many as it says", async () => {
    const { facets, isMore } = await ask({ q: "trueque OR olluco", clase: "evento" });
    expect(isMore).toBe(false);
    const wide = await ask({ q: "sarna" });
    expect(wide.facets.place).toEqual([]);
    for (const { value, count } of facets.year) {
      expect((await ask({ q: "trueque OR olluco", anio: value })).total).toBe(count);
    }
  });

  it("a frequent word is counted up to a bound, and each page goes on where the last ended", async () => {
    const seen = new Set<string>();
    let after: SearchParams = {};
    for (let page = 0; page < 3; page++) {
      const answer = await ask({ q: "crédito", ...after });
      for (const { slug } of answer.items) seen.add(slug);
      expect(answer.items).toHaveLength(20);
      expect(answer.next).not.toBeNull();
      after = { despues: `${answer.next?.score.toFixed(6)}_${answer.next?.id}` };
    }
    expect(seen.size).toBe(60);
    expect(await ask({ q: "certificado cuaderno" })).toMatchObject({ isMore: true, total: 300 });
  });

  it.each([
    ["de la", "wordless"],
    ["", "idle"],
    ["-", "idle"],
    ["% ¿?", "idle"],
    ["zzxqwy", "none"],
  ])("%s is answered as %s", async (q, state) => {
    expect((await ask({ q })).state).toBe(state);
  });

  it("the statements use their indexes", async () => {
    const filter = { ...readSearchAddress({ q: "x" }), audiences: ["public"] as const };
    const strict = "'credit'";
    const query = {
      strict,
      wide: strict,
      loose: null,
      any: null,
      expected: { every: 0, any: 0 },
      marks: [],
      forNames: [],
      also: [],
    };
    const planOf = (statement: Prisma.Sql) =>
      transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
        const rows = await tx.$queryRaw<{ "QUERY PLAN": string }[]>(
          Prisma.sql`EXPLAIN ${statement}`,
        );
        return rows.map((row) => row["QUERY PLAN"]).join("\n");
      });
    const found = await planOf(
      findQuery({ input: filter, query: { ...query, corrected: null }, recent: null }),
    );
    expect(found).toContain("Bitmap Index Scan on live_search_words");
    expect(found).toContain("Bitmap Index Scan on live_search_heading");
    expect(found).not.toContain("Seq Scan");
    const known = await planOf(vocabularyQuery(["visita"]));
    expect(known).toMatch(/search_word_family/);
    expect(known).not.toContain("Seq Scan");
    expect(await planOf(alikeQuery(["quilabamba"]))).toContain("search_word_similar");
  });
});
