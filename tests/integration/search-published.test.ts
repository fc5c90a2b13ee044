import { beforeAll, describe, expect, it } from "vitest";
import { submit } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { rebuild } from "#lib/editorial/commands/rebuild";
import { paragraphs } from "#lib/editorial/richtext";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { readSearchAddress, type SearchParams } from "#lib/search/address";
import { addSynonym, removeSynonym } from "#lib/search/commands";
import { search } from "#lib/search/queries/search";
import { synonyms } from "#lib/search/queries/synonyms";
import { synonymInput } from "#lib/search/schema";
import { loadFoundingContent } from "#seed/founding";
import { actorAs } from "#tests/support/actors";
import { draftBy, live, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const ask = (params: SearchParams) =>
  search({ ...readSearchAddress(params), audiences: ["public"] });
const titles = async (params: SearchParams) =>
  (await ask(params)).items.map(({ title }) => title.map(({ text }) => text).join(""));
const countOf = async (word: string) =>
  (await db().searchWord.findUnique({ where: { word }, select: { count: true } }))?.count ?? 0;

beforeAll(async () => {
  await loadFoundingContent();
});

describe("what is published", () => {
  const notice = (audience: string) => ({
    ...{ type: "comunicado", title: `Aviso sobre xilofones ${audience}`, audience },
    summary: "Un aviso de prueba sobre instrumentos de música.",
    body: paragraphs("Los xilofones llegan mañana a la oficina."),
  });

  it("is found at once, and no more when it is withdrawn", async () => {
    const { staff, reviewer } = await newsroom();
    const at = await draftBy(staff, notice("public"), "announcement");
    await submit(staff, at);
    await publish(reviewer, { ...at, force: false });
    expect(await titles({ q: "xilofón" })).toEqual(["Aviso sobre xilofones public"]);
    expect(await countOf("xilofones")).toBe(1);
    await withdraw(reviewer, { publicationId: at.publicationId, reason: "Ya no hace falta." });
    expect((await ask({ q: "xilofones" })).state).toBe("none");
    expect(await countOf("xilofones")).toBe(0);
  });

  it("is found by its commitments", async () => {
    const people = await newsroom();
    const commitments = [{ key: "a", text: "Comprar una zampoña", responsible: "", dueOn: null }];
    await live(people, publishableEvent({ commitments }));
    expect(await titles({ q: "zampoñas" })).toEqual(["Taller de prueba sobre crédito"]);
  });

  it("is found by a title of words that are searched nowhere else, or by the type called so", async () => {
    const { staff, reviewer } = await newsroom();
    const content = {
      ...{ type: "institucional", title: "Quiénes somos todos", summary: "Una página de prueba." },
      body: paragraphs("Una cooperativa de prueba."),
    };
    expect((await ask({ q: "quienes somos" })).state).not.toBe("found");
    const at = await draftBy(staff, content, "page");
    await submit(staff, at);
    await publish(reviewer, { ...at, force: false });
    expect(await titles({ q: "somos todos" })).toEqual(["Quiénes somos todos"]);
    expect(await titles({ q: "¿Quiénes somos?" })).toEqual(["Quiénes somos todos"]);
    expect(await titles({ q: "quiénes sois todos" })).toEqual([]);
    expect((await ask({ q: "de la" })).state).toBe("wordless");
  });

  it("is found by nobody for whom it is not, and suggests nothing to them", async () => {
    const { staff, reviewer } = await newsroom();
    const at = await draftBy(staff, notice("members"), "announcement");
    await submit(staff, at);
    await publish(reviewer, { ...at, force: false });
    expect((await ask({ q: "xilofones" })).state).toBe("none");
    expect(await ask({ q: "xilofonez" })).toMatchObject({ state: "none", corrected: null });
    const filter = readSearchAddress({ q: "xilofones" });
    const members = await search({ ...filter, audiences: ["public", "members"] });
    expect(members.total).toBe(1);
  });
});

describe("what a search is narrowed by", () => {
  it("is the department and the organisations that the live event has", async () => {
    const rows = await db().$queryRaw<{ kept: string; live: string }[]>`
      SELECT concat(s.department, s.organisations::text) AS kept, concat(left(e.place_id, 2), (
        SELECT coalesce(array_agg(DISTINCT l.organisation_id), '{}') FROM live_organisation l
        WHERE l.publication_id = s.publication_id AND l.organisation_id IS NOT NULL AND l.part <> 'own')::text) AS live
      FROM live_search s JOIN live_event e USING (publication_id)`;
    expect(rows.map(({ kept }) => kept)).toEqual(rows.map(({ live }) => live));
    expect(rows.filter(({ kept }) => /^\d\d\{.+\}$/.test(kept))).not.toEqual([]);
  });
});

describe("rebuild", () => {
  it("leaves what is searched as it was", async () => {
    const words = () => db().searchWord.findMany({ orderBy: { word: "asc" } });
    const indexed = () =>
      db().$queryRaw`SELECT publication_id, md5(words::text), department, organisations::text[]
        FROM live_search ORDER BY 1`;
    const before = [await words(), await indexed()];
    expect(await rebuild(systemActor("Prueba"))).toBe(0);
    expect([await words(), await indexed()]).toEqual(before);
  });
});

describe("a correction", () => {
  it("is the name that the directory writes, not another name of it", async () => {
    expect((await ask({ q: "quilacop" })).corrected).toBe("COOPAC Quillacoop");
    expect((await ask({ q: "coopac quilacop" })).corrected).toBe("coopac Quillacoop");
  });
});

const pair = synonymInput.parse({ word: "Libreta", other: "cuenta de ahorros" });

describe("addSynonym", () => {
  it("addSynonym refuses whoever does not write", async () => {
    await expectRefusal(addSynonym(await actorAs("member"), pair), "forbidden");
    await expectRefusal(addSynonym(await actorAs("director"), pair), "forbidden");
    await expectRefusal(synonyms(await actorAs("director")), "forbidden");
  });

  it("makes two words one at once, in both directions, and once", async () => {
    const staff = await actorAs("staff");
    const { id } = await addSynonym(
      staff,
      synonymInput.parse({ word: "Paseo", other: "Quillabamba" }),
    );
    const answer = await ask({ q: "paseo" });
    expect(answer.also).toEqual([{ name: "Quillabamba", how: "synonym" }]);
    expect(answer.items[0]?.slug).toMatch(/^cinco-dias-en-quillabamba/);
    const again = synonymInput.parse({ word: "QUILLABAMBA", other: "paseo" });
    await expectRefusal(addSynonym(staff, again), "invalid");
    const entry = await db().auditEntry.findFirst({ where: { subjectId: id } });
    expect(entry).toMatchObject({
      verb: "synonym_added",
      data: { word: "Paseo", other: "Quillabamba" },
    });
  });
});

describe("removeSynonym", () => {
  it("removeSynonym refuses whoever does not write, and what is gone", async () => {
    const staff = await actorAs("staff");
    const { id } = await addSynonym(staff, pair);
    await expectRefusal(removeSynonym(await actorAs("director"), { id }), "forbidden");
    await removeSynonym(staff, { id });
    await expectRefusal(removeSynonym(staff, { id }), "not_found");
    expect((await synonyms(staff)).map((row) => row.id)).not.toContain(id);
  });
});
