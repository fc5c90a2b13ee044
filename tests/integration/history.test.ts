import { beforeAll, describe, expect, it } from "vitest";
import { readHistoryAddress, type SearchParams } from "#lib/history/address";
import { readHistory } from "#lib/history/queries/history";
import { totalsOf } from "#lib/history/statistics";
import type { Actor, Role } from "#lib/platform/actor";
import { systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { liveEvents } from "#tests/support/live-events";
import { sixEvents } from "#tests/support/six-events";

let director: Actor;

const historyOf = (params: SearchParams = {}) =>
  readHistory(director, readHistoryAddress(params).filter);

async function titlesOf(params: SearchParams): Promise<string[]> {
  const { list, figures } = await historyOf(params);
  expect(totalsOf(figures.rows).events).toBe(list.items.length);
  return list.items.map((item) => item.title);
}

beforeAll(async () => {
  director = await actorAs("director");
  await sixEvents();
});

describe("the figures", () => {
  it("are those that one counts by hand", async () => {
    const { figures } = await historyOf();
    expect(totalsOf(figures.rows)).toEqual({
      ...{ events: 6, ahead: 1, days: 13, firstYear: 2009, lastYear: 2199 },
      ...{ attendances: 160, unknown: 2, women: 37, men: 9, undeclared: 114 },
    });
  });

  it("count an organisation or a person once, however often and however spelled", async () => {
    const { figures } = await historyOf();
    expect(figures).toMatchObject({ hosts: 2, organisations: 3, people: 3 });
  });

  it("count an event in the year in which it begins, and in no other", async () => {
    expect(await titlesOf({ desde: "2010", hasta: "2010" })).toEqual(["Feria de fin de año"]);
    expect(await titlesOf({ desde: "2011", hasta: "2011" })).toEqual([
      "Taller de crédito",
      "Asamblea general",
    ]);
  });

  it("are counted again as soon as something is published", async () => {
    const before = totalsOf((await historyOf({ tipo: "convenio" })).figures.rows).events;
    const [id = ""] = await liveEvents([
      { title: "Convenio de prueba", type: "convenio", startsOn: "2013-05-05" },
    ]);
    const after = totalsOf((await historyOf({ tipo: "convenio" })).figures.rows).events;
    await db().livePublication.delete({ where: { publicationId: id } });
    const withdrawn = totalsOf((await historyOf({ tipo: "convenio" })).figures.rows).events;
    expect([before, after, withdrawn]).toEqual([0, 1, 0]);
  });
});

describe("the filters", () => {
  it.each([
    [{ tipo: "feria" }, ["Feria de fin de año"]],
    [{ lugar: "08" }, ["Pasantía sobre café"]],
    [{ lugar: "21" }, ["Taller de crédito", "Asamblea general", "Feria de fin de año"]],
    [{ lugar: "2101" }, ["Feria de fin de año"]],
    [{ organizacion: "cooprueba" }, ["Segundo taller", "Pasantía sobre café"]],
    [{ organizacion: "Prueba agraria" }, ["Asamblea general", "Pasantía sobre café"]],
    [{ organizacion: "municipalidad" }, ["Feria de fin de año"]],
    [{ persona: "rosa mamani" }, ["Taller de crédito", "Pasantía sobre café"]],
    [{ persona: "Jose Perez" }, ["Feria de fin de año", "Pasantía sobre café"]],
    [{ persona: "nadie así" }, []],
    [{ condicion: "sin_total" }, ["Taller anunciado", "Asamblea general"]],
    [{ condicion: "por_realizarse" }, ["Taller anunciado"]],
    [
      { condicion: "sin_declarar" },
      ["Segundo taller", "Feria de fin de año", "Pasantía sobre café"],
    ],
    [{ condicion: "mujeres" }, ["Taller de crédito", "Pasantía sobre café"]],
    [{ condicion: "hombres" }, ["Pasantía sobre café"]],
    [{ condicion: "anfitriona" }, ["Segundo taller", "Feria de fin de año", "Pasantía sobre café"]],
  ])("%o leaves %o", async (params, titles) => {
    expect(await titlesOf(params)).toEqual(titles);
  });

  it("narrow one another", async () => {
    const params = { desde: "2009", hasta: "2011", lugar: "21", organizacion: "agraria" };
    expect(await titlesOf(params)).toEqual(["Asamblea general"]);
    expect(await titlesOf({ ...params, texto: "feria" })).toEqual([]);
    const { figures } = await historyOf({ tipo: "capacitacion", hasta: "2012", persona: "rosa" });
    expect(figures).toMatchObject({ people: 1, hosts: 0, organisations: 0 });
  });

  it.each([
    "café",
    "cafe",
    "CAFÉ",
    "exportacion",
    "exportación",
    '"comercio justo"',
    "café -feria",
  ])("find the text %s with and without accents", async (texto) => {
    expect(await titlesOf({ texto })).toEqual(["Pasantía sobre café"]);
  });

  it("say what means nothing instead of failing", async () => {
    const { scope, figures } = await historyOf({ texto: "de la", lugar: "99", persona: "%_'" });
    expect(scope.ignored).toHaveLength(2);
    expect(totalsOf(figures.rows).events).toBe(6);
  });

  it("never become part of the statement", async () => {
    const texto = "'); DROP TABLE live_event; --";
    expect(await titlesOf({ texto, organizacion: texto })).toEqual([]);
    expect(await titlesOf({ organizacion: "100%_" })).toEqual([]);
    expect(await db().liveEvent.count()).toBe(6);
  });
});

describe("the form", () => {
  it("offers only what has events", async () => {
    const { choices } = await historyOf();
    expect(choices).toEqual({
      ...{ firstYear: 2009, lastYear: 2199 },
      places: [
        { id: "08", name: "Cusco" },
        { id: "0809", name: "La Convención" },
        { id: "21", name: "Puno" },
        { id: "2101", name: "Puno" },
        { id: "2111", name: "San Román" },
      ],
      organisations: ["Cooperativa Agraria de Prueba", "Cooperativa Anfitriona de Prueba"],
      people: ["Rosa Prueba Mamani"],
    });
  });
});

describe("readHistory refuses", () => {
  const everything = readHistoryAddress({}).filter;

  it.each(["member", "staff"] satisfies Role[])("the role %s", async (role) => {
    const refusal = { name: "Refusal", code: "forbidden" };
    await expect(readHistory(await actorAs(role), everything)).rejects.toMatchObject(refusal);
  });

  it("visitors and the software itself", async () => {
    const refusal = { name: "Refusal", code: "forbidden" };
    await expect(readHistory(visitorActor(), everything)).rejects.toMatchObject(refusal);
    await expect(readHistory(systemActor("Prueba"), everything)).rejects.toMatchObject(refusal);
  });

  it.each(["reviewer", "director", "administrator"] satisfies Role[])(
    "nobody with the role %s",
    async (role) => {
      const { list } = await readHistory(await actorAs(role), everything);
      expect(list.items).toHaveLength(6);
    },
  );
});
