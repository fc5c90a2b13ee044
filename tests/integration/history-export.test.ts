import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { exportHistory } from "#lib/history/commands";
import { type HistoryFilter, noFilter } from "#lib/history/schema";
import { type Actor, type Role, systemActor, visitorActor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { liveEvents, noLiveEvents } from "#tests/support/live-events";

let director: Actor;

beforeAll(async () => {
  director = await actorAs("director", "Directora de prueba");
});
beforeEach(noLiveEvents);

async function fileOf(actor: Actor, parts: Partial<HistoryFilter> = {}): Promise<string> {
  const { text } = await exportHistory(actor, { ...noFilter, ...parts });
  let file = "";
  for await (const piece of text) file += piece;
  return file;
}

const fileUnder = (parts: Partial<HistoryFilter> = {}) => fileOf(director, parts);

const head =
  "\ufeffPrimer día,Último día,Días,Tipo,Título,Lugar,Ubigeo,Anfitrionas,Otras organizaciones," +
  "Personas con nombre,Total de personas,Mujeres,Hombres,No declarado,Dirección en el portal\r\n";

const lastEntry = () =>
  db().auditEntry.findFirst({ where: { subjectType: "history" }, orderBy: { id: "desc" } });

describe("the downloaded file", () => {
  it("holds every fact in its own column, quoted where it must be", async () => {
    const [id = ""] = await liveEvents([
      {
        ...{ title: 'Visita a "La Unión", en Ñuñoa', type: "visita_recibida", headcount: 18 },
        ...{ startsOn: "2009-11-29", endsOn: "2009-12-03", women: 7, men: 9, placeId: "211001" },
        placeName: "distrito de Putina, San Antonio de Putina, Puno",
        organisations: [
          { part: "own", name: "Nuestra cooperativa" },
          { part: "host", name: "Anfitriona Uno" },
          { part: "network", name: "Red" },
          { part: "host", name: "Anfitriona Dos" },
        ],
        people: [{ name: "Rosa Prueba" }, { name: "José Pérez" }],
      },
    ]);
    expect(await fileUnder()).toBe(
      `${head}2009-11-29,2009-12-03,5,Visita recibida,"Visita a ""La Unión"", en Ñuñoa",` +
        '"distrito de Putina, San Antonio de Putina, Puno",211001,"Anfitriona Uno; Anfitriona Dos",' +
        `Red,"Rosa Prueba; José Pérez",18,7,9,2,/eventos/visita-a-la-union-en-nunoa-${id.slice(0, 8)}\r\n`,
    );
  });

  it("leaves empty what is not recorded", async () => {
    const [id = ""] = await liveEvents([{ title: "Mínimo", startsOn: "2020-02-29" }]);
    expect(await fileUnder()).toBe(
      `${head}2020-02-29,2020-02-29,1,Otro evento,Mínimo,,,,,,,,,,/eventos/minimo-${id.slice(0, 8)}\r\n`,
    );
  });

  it("has only its heads when nothing answers the filter", async () => {
    expect(await fileUnder({ text: "inexistente" })).toBe(head);
  });

  it.each(["=1+1", "+1", "-1", "@SUMA(A1)", '=HYPERLINK("http://otro.invalid")'])(
    "does not let %s act as a formula",
    async (title) => {
      await liveEvents([{ title, startsOn: "2020-01-01", people: [{ name: title }] }]);
      const safe = title.includes('"') ? `"'${title.replaceAll('"', '""')}"` : `'${title}`;
      const line = (await fileUnder()).split("\r\n")[1] ?? "";
      expect(line).toContain(`,Otro evento,${safe},`);
      expect(line).toContain(`,${safe},,,,,/eventos/`);
    },
  );

  it("is the whole list, in its order, however long", async () => {
    const facts = Array.from({ length: 1600 }, (_, at) => ({
      ...{ title: `Evento ${at}`, startsOn: `201${at % 3}-05-06`, headcount: at },
    }));
    await liveEvents(facts);
    const lines = (await fileUnder({ from: 2011 })).trimEnd().split("\r\n").slice(1);
    expect(new Set(lines).size).toBe(1066);
    const days = lines.map((line) => line.slice(0, 10));
    expect(days).toEqual(days.toSorted().reverse());
  });
});

describe("exportHistory", () => {
  it("names the file after the day in Lima and says in the log who downloaded what", async () => {
    const filter = { ...noFilter, from: 2009, person: "Rosa", after: null };
    const { fileName } = await exportHistory(director, filter);
    expect(fileName).toBe(`historial-de-actividades-${civilDateAt()}.csv`);
    expect(await lastEntry()).toMatchObject({
      ...{ verb: "history_exported", actorId: director.id, actorName: "Directora de prueba" },
      ...{ subjectId: "events", data: { fileName, filters: { desde: 2009, persona: "Rosa" } } },
    });
  });
});

describe("exportHistory refuses", () => {
  const refusal = { name: "Refusal", code: "forbidden" };

  it.each(["member", "staff"] satisfies Role[])("the role %s, leaving no trace", async (role) => {
    const before = await lastEntry();
    await expect(exportHistory(await actorAs(role), noFilter)).rejects.toMatchObject(refusal);
    expect(await lastEntry()).toEqual(before);
  });

  it("visitors and the software itself", async () => {
    await expect(exportHistory(visitorActor(), noFilter)).rejects.toMatchObject(refusal);
    await expect(exportHistory(systemActor("Prueba"), noFilter)).rejects.toMatchObject(refusal);
  });

  it.each(["reviewer", "administrator"] satisfies Role[])("nobody with role %s", async (role) => {
    expect(await fileOf(await actorAs(role))).toBe(head);
  });
});
