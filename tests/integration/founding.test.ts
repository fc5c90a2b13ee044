import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "#lib/editorial/richtext";
import type { EventArticle } from "#lib/events/article";
import { liveEvent, liveEvents } from "#lib/events/queries";
import { db } from "#lib/platform/db";
import { loadFoundingContent } from "#seed/founding";

const slug = "cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";
let article: EventArticle;

beforeAll(async () => {
  await loadFoundingContent();
  const shown = await liveEvent(slug);
  if (!shown) throw new Error("the founding report is not live");
  article = shown.article;
});

const organisation = (name: string) => article.organisations.find((row) => row.name === name);
const person = (name: string) => article.people.find((row) => row.name === name);

describe("the founding report", () => {
  it("took place from 29 November to 3 December 2009, five days", () => {
    expect(article).toMatchObject({ startsOn: "2009-11-29", endsOn: "2009-12-03", days: 5 });
  });

  it("is an exchange visit in Quillabamba, province of La Convención, Cusco", () => {
    expect(article.type).toBe("intercambio");
    expect(article.place).toBe("Quillabamba, provincia de La Convención, Cusco");
  });

  it("was hosted by QUILLACOOP, also written Quillacop, 45 years old at the time", () => {
    expect(organisation("COOPAC Quillacoop")).toMatchObject({
      part: "host",
      alsoWritten: "Quillacop",
      institutionalYears: 45,
    });
  });

  it("was received by Econ. Ronal Guevara, who is not a delegate", () => {
    expect(person("Ronal Guevara")).toMatchObject({
      part: "host",
      honorific: "Econ.",
      role: "Gerente general",
      organisation: "COOPAC Quillacoop",
    });
  });

  it("visited COCLA, which exports coffee", () => {
    const cocla = organisation("Cooperativa Agraria COCLA");
    expect(cocla?.part).toBe("visited");
    expect(cocla?.about).toMatch(/café.*Comercio Justo/);
  });

  it("was supported by Acting For Life through two projects that the text does not name", () => {
    expect(organisation("Acting For Life")).toMatchObject({
      part: "sponsor",
      kindLabel: "ONG, Francia",
    });
    expect(article.projects).toEqual([]);
    expect(article.unidentifiedProjects).toBe(2);
  });

  it("belongs to Familia CIAP and Comercio Justo", () => {
    expect(organisation("Familia CIAP")?.part).toBe("network");
    expect(organisation("Comercio Justo")?.part).toBe("network");
  });

  it("had a delegation of 18, six of them named, each with post and office", () => {
    const delegates = article.people.filter((row) => row.part === "delegate");
    expect(article.headcount).toBe(18);
    expect(delegates.map(({ name, role, office }) => [name, role, office])).toEqual([
      ["William Leyva", "Presidente del Consejo de Administración", ""],
      ["Rita Suaña", "Vicepresidenta del Consejo de Administración", ""],
      ["Marco Antonio Mendoza", "Gerente general", ""],
      ["Fernando Paca", "Administrador", "Lima"],
      ["Rafael Jauira", "Administrador", "Puno"],
      ["Sonia Gutierrez", "Administradora", "Juliaca"],
    ]);
  });

  it("tells its purpose and its lessons, and keeps the whole text", () => {
    expect(article.purpose).toMatch(/fortalecer nuestra Cooperativa/);
    expect(article.lessons).toHaveLength(3);
    const body = plainText(article.body);
    expect(body).toContain("En el marco de un proceso de Consolidación");
    expect(body).toContain("no ha dado la posibilidad");
    expect(body).toContain("fortalecimiento general.");
    expect(article.body.content).toHaveLength(3);
  });

  it("entered through the commands: revision, audit entries and registry", async () => {
    const { items } = await liveEvents({ year: 2009, type: "intercambio", after: null });
    const id = items[0]?.publicationId ?? "";
    const verbs = await db().auditEntry.findMany({
      where: { subjectType: "publication", subjectId: id },
      orderBy: { id: "asc" },
      select: { verb: true, actorName: true },
    });
    expect(verbs.map((entry) => entry.verb)).toEqual(["created", "submitted", "published"]);
    expect(new Set(verbs.map((entry) => entry.actorName))).toEqual(
      new Set(["Carga inicial del portal"]),
    );
    expect(await db().liveParticipant.count({ where: { personId: { not: null } } })).toBe(7);
    expect(await db().liveOrganisation.count({ where: { organisationId: { not: null } } })).toBe(5);
  });

  it("is loaded once", async () => {
    expect(await loadFoundingContent()).toEqual({ loaded: false });
    expect((await liveEvents({ year: null, type: null, after: null })).items).toHaveLength(1);
  });
});
