import { describe, expect, it } from "vitest";
import { parseReport } from "#lib/intake/parse";

const bodies = (text: string) => parseReport(text).organisations.map(({ value }) => value);
const people = (text: string) =>
  parseReport(text).people.map(({ value, role }) => `${value} | ${role?.value ?? ""}`);

describe("names of bodies", () => {
  it.each([
    ["Apoya la ONG suiza Aguayo Verde.", ["ONG suiza Aguayo Verde"]],
    ["Llegó la fundación danesa Wiphala Norte.", ["fundación danesa Wiphala Norte"]],
    ["Preside la Federación Agraria 30 de Agosto.", ["Federación Agraria 30 de Agosto"]],
    ["Es la Asociación de Artesanos 1.º de Mayo.", ["Asociación de Artesanos 1.º de Mayo"]],
    [
      "Vino gente de la asociación de tejedoras Kuska Ruway.",
      ["asociación de tejedoras Kuska Ruway"],
    ],
    ["Lo dijo el jefe de SENASA Puno.", ["SENASA Puno"]],
    ["Participó Coopesamaria con sus gerentes.", ["Coopesamaria"]],
    ["Habló Ana Ríos Luna (Manos del Sur).", ["Manos del Sur"]],
    ["De: Gerencia General\nAsunto: visita a Moho", []],
  ])("%s", (text, expected) => expect(bodies(text)).toEqual(expected));

  it("take no organ of ours, no prize and no office with a number for a body", () => {
    const organs =
      "El Comité de Género y el Comité de Riesgos de nuestra cooperativa se reunieron con el Consejo de Vigilancia.";
    expect(parseReport(organs).organisations.filter(({ named }) => named)).toEqual([]);
    expect(bodies("Obtuvo el premio Cooperativa del Año en Moho.")).toEqual([]);
    expect(bodies("Abrió la Agencia N.º 7 en Moho.")).toEqual([]);
    expect(bodies("Se reunió con el Comité de Regantes Río Seco.")).toEqual([
      "Comité de Regantes Río Seco",
    ]);
  });

  it("keep two bodies of one town apart", () => {
    expect(
      bodies("El obispo de la prelatura de Moho visitó el Instituto Superior de Moho."),
    ).toEqual(["prelatura de Moho", "Instituto Superior de Moho"]);
  });
});

describe("people and posts", () => {
  it.each([
    ["Saludó el auditor interno, CPC. Luis Paz Rojas.", ["Luis Paz Rojas | auditor interno"]],
    ["Expuso el consultor chileno Raúl Cano Paz.", ["Raúl Cano Paz | consultor chileno"]],
    ["Habló la consejera por Moho, Marta Coila Puma.", ["Marta Coila Puma | consejera"]],
    [
      "Asistió el gerente de la cooperativa Juan Paz Ríos, con su esposa.",
      ["Juan Paz Ríos | gerente"],
    ],
    [
      "Dirigió el especialista de la UGEL Melgar Hugo Vega Ñaupa la clase.",
      ["Hugo Vega Ñaupa | especialista"],
    ],
    [
      "Como vocales figuran Elena Vargas Solís y Jorge Vega Cutipa.",
      ["Elena Vargas Solís | vocal", "Jorge Vega Cutipa | vocal"],
    ],
    [
      "- Abg. Luis Paz Rojas, asesor legal de la UGEL Puno\n- Econ. Ana Ríos Luna, especialista del MIDIS",
      ["Luis Paz Rojas | asesor legal", "Ana Ríos Luna | especialista"],
    ],
    [
      "Los gerentes de las cooperativas Alfa y Beta, señores Luis Paz Rojas y Raúl Cano Paz, respectivamente, viajaron.",
      ["Luis Paz Rojas | gerente", "Raúl Cano Paz | gerente"],
    ],
    ["Acompañó a los gerentes el Sr. Luis Paz Rojas.", ["Luis Paz Rojas | "]],
    ["Responsable: Ing. forestal Elena Vargas Solís", ["Elena Vargas Solís | Responsable"]],
  ])("%s", (text, expected) => expect(people(text)).toEqual(expected));
});

it("counts who tells among those who went", () => {
  const count = (text: string) => parseReport(text).participants?.value;
  expect(count("Siete trabajadores de la cooperativa viajamos a Moho.")).toBe(7);
  expect(count("Fuimos tres: Ana Ríos Luna, su hermana y yo.")).toBe(3);
  expect(count("Quiénes: 85 voluntarios de la cooperativa")).toBe(85);
});
