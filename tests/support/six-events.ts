import { db } from "#lib/platform/db";
import { searchName } from "#lib/platform/search-name";
import { liveEvents } from "#tests/support/live-events";

async function organisation(name: string, alias?: string): Promise<string> {
  const aliases = alias ? { create: { alias, searchName: searchName(alias) } } : undefined;
  const data = { name, searchName: searchName(name), ...(aliases && { aliases }) };
  return (await db().organisation.create({ data })).id;
}

async function person(name: string): Promise<string> {
  return (await db().person.create({ data: { name, searchName: searchName(name) } })).id;
}

/** Six events small enough to be counted by hand. */
export async function sixEvents(): Promise<void> {
  const hostId = await organisation("Cooperativa Anfitriona de Prueba", "COOPRUEBA");
  const farmId = await organisation("Cooperativa Agraria de Prueba");
  const rosaId = await person("Rosa Prueba Mamani");
  const own = { part: "own", name: "Nuestra cooperativa" } as const;
  const rosa = { name: "Rosa Prueba Mamani", personId: rosaId };
  await liveEvents([
    {
      ...{ title: "Pasantía sobre café", type: "pasantia", startsOn: "2009-11-29" },
      ...{ endsOn: "2009-12-03", headcount: 18, women: 7, men: 9, placeId: "080901" },
      ...{ placeName: "Quillabamba", text: "Exportación de café y comercio justo." },
      organisations: [
        own,
        { part: "host", name: "Cooperativa Anfitriona", organisationId: hostId },
        { part: "visited", name: "Cooperativa Agraria", organisationId: farmId },
      ],
      people: [rosa, { name: "José Pérez" }, { part: "host", name: "Ana Quispe" }],
    },
    {
      ...{ title: "Feria de fin de año", type: "feria", startsOn: "2010-12-30" },
      ...{ endsOn: "2011-01-02", headcount: 100, placeId: "210101", placeName: "Puno" },
      organisations: [own, { part: "host", name: "Municipalidad sin ficha" }],
      people: [{ name: "JOSE PEREZ" }],
    },
    {
      ...{ title: "Asamblea general", type: "asamblea", startsOn: "2011-01-01" },
      ...{ headcount: null, placeId: "2111", placeName: "San Román" },
      organisations: [own, { part: "guest", name: "Visitante", organisationId: farmId }],
    },
    {
      ...{ title: "Taller de crédito", type: "capacitacion", startsOn: "2011-12-31" },
      ...{ headcount: 30, women: 30, men: 0, placeId: "21", placeName: "Puno" },
      text: "Capacitación para comparar créditos.",
      people: [rosa],
    },
    {
      ...{ title: "Segundo taller", type: "capacitacion", startsOn: "2012-01-01", headcount: 12 },
      organisations: [{ part: "host", name: "Otra vez", organisationId: hostId }],
    },
    { title: "Taller anunciado", type: "capacitacion", startsOn: "2199-05-01" },
  ]);
}
