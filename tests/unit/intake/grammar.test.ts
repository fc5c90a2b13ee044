import { describe, expect, it } from "vitest";
import { type ParseOptions, parseReport } from "#lib/intake/parse";
import type { IntakeResult } from "#lib/intake/schema";

const read = (text: string, options?: ParseOptions): IntakeResult => parseReport(text, options);
const people = (text: string) =>
  read(text).people.map((p) =>
    [p.value, p.role?.value ?? "", p.organisation?.value ?? ""].join(" | "),
  );
const bodies = (text: string) => read(text).organisations.map((o) => o.value);
const places = (text: string) =>
  read(text).places.flatMap((p) => p.parts.map((part) => part.quote));

describe("people and posts", () => {
  it.each([
    [
      "El alcalde distrital de Vilque, Prof. Luis Díaz Rojas, asistió.",
      "Luis Díaz Rojas | alcalde distrital | ",
    ],
    [
      "Habló Ana Ríos Luna, gerenta de la Coopac Los Andes.",
      "Ana Ríos Luna | gerenta | Coopac Los Andes",
    ],
    [
      "Firmó Raúl Cano Paz, en su calidad de representante legal.",
      "Raúl Cano Paz | representante legal | ",
    ],
    ["Asistió Elena Vargas Solís (jefa de créditos).", "Elena Vargas Solís | jefa de créditos | "],
    [
      "La Cooperativa Sol Andino, dirigida por su gerente Juan Paz Ríos.",
      "Juan Paz Ríos | gerente | Cooperativa Sol Andino",
    ],
    ["Presidente: Jorge Vega Cutipa.", "Jorge Vega Cutipa | Presidente | "],
    [
      "Llegó Marta Coila Puma, en representación de la UGEL Puno.",
      "Marta Coila Puma |  | UGEL Puno",
    ],
  ])("%s", (text, expected) => expect(people(text)).toEqual([expected]));

  it("distributes posts by «respectivamente», in both orders", () => {
    const expected = ["Juan Pérez Luna | presidente | ", "Ana Ríos Paz | secretaria | "];
    expect(
      people(
        "Asistieron Juan Pérez Luna y Ana Ríos Paz, presidente y secretaria, respectivamente.",
      ),
    ).toEqual(expected);
    expect(
      people("El presidente y la secretaria, Juan Pérez Luna y Ana Ríos Paz, respectivamente."),
    ).toEqual(expected);
  });

  it("does not take streets, schools and prizes for people", () => {
    const text =
      "En el auditorio José Olaya de la I.E. Carlos Rubina, jirón Miguel Grau, se entregó el premio Jorge Basadre.";
    expect(people(text)).toEqual([]);
  });

  it("joins the short form of a name to the full one", () => {
    const [person, ...others] = read(
      "La rectora Marta Apaza Huanca abrió el acto. Apaza Huanca agradeció.",
    ).people;
    expect(person?.aliases.map((alias) => alias.value)).toEqual(["Apaza Huanca"]);
    expect(others).toEqual([]);
  });
});

describe("bodies", () => {
  it.each([
    [
      "El Ministerio de Agricultura, Ganadería y Pesca informó.",
      ["Ministerio de Agricultura, Ganadería y Pesca"],
    ],
    [
      "Es la cooperativa de ahorro y crédito Santa María.",
      ["cooperativa de ahorro y crédito Santa María"],
    ],
    [
      "Firmó la Facultad de Ingeniería de la Universidad Nacional del Altiplano.",
      ["Facultad de Ingeniería", "Universidad Nacional del Altiplano"],
    ],
    ["Fueron las universidades La Salle, Distrital y Minuto.", ["La Salle", "Distrital", "Minuto"]],
    ["La institución y el Hospital recibieron a la Cooperativa.", []],
    ["El Proyecto Educativo Institucional (PEI) se aprobó. El PEI rige.", []],
  ])("%s", (text, expected) => expect(bodies(text)).toEqual(expected));

  it("joins acronyms that the text defines", () => {
    const found = read(
      "La Central Interregional de Artesanos (CIAS) creció. La CIAS exporta.",
    ).organisations;
    expect(found.map((o) => [o.value, o.aliases.map((a) => a.value)])).toEqual([
      ["Central Interregional de Artesanos", ["CIAS"]],
    ]);
  });
});

describe("places", () => {
  it.each([
    ["Viajaron a Moho, Huancané y Juliaca.", ["Moho", "Huancané", "Juliaca"]],
    ["En la comunidad campesina de Ccotos, distrito de Capachica.", ["Ccotos", "Capachica"]],
    ["Limpiaron el río Coata en la provincia de San Román.", ["río Coata", "San Román"]],
    ["Los alumnos de Ingeniería rindieron examen en Matemática.", []],
  ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
});

describe("other facts", () => {
  it("reads money, hours, headcount and commitments", () => {
    const result = read(
      "A las 4 de la tarde se reunieron 25 socios. Se acordó aportar S/ 1,500.50 para el local.",
    );
    expect(result.hours.map((hour) => hour.value)).toEqual(["16:00"]);
    expect(result.participants?.value).toBe(25);
    expect(result.amounts.map((a) => [a.value, a.currency])).toEqual([[1500.5, "PEN"]]);
    expect(result.commitments).toHaveLength(1);
  });

  it("does not count beneficiaries or vacancies", () => {
    expect(read("La obra beneficiará a 340 familias.").participants).toBeNull();
    expect(read("Hay 30 vacantes para alumnos nuevos.").participants).toBeNull();
  });

  it("knows what the registry knows", () => {
    const lexicon = {
      organisations: [{ name: "Suma Marka", aliases: ["Suma"], type: "ong" as const }],
      people: [{ name: "Wari Ttito" }],
    };
    const result = read("Suma Marka invitó a Wari Ttito.", { lexicon });
    expect(result.organisations.map((o) => [o.value, o.type, o.rule])).toEqual([
      ["Suma Marka", "ong", "organisation.registry"],
    ]);
    expect(result.people.map((p) => [p.value, p.rule])).toEqual([
      ["Wari Ttito", "person.registry"],
    ]);
  });
});

describe("what leads to a town that no list knows", () => {
  it.each([
    ["Los distritos intervenidos fueron Macarí y Cupirhuyo.", ["Macarí", "Cupirhuyo"]],
    [
      "Llegaron vecinos de varias localidades, entre ellas Sorapuquio, Huamparán y Tocoripa.",
      ["Sorapuquio", "Huamparán", "Tocoripa"],
    ],
    ["El equipo se trasladó a Huarisani.", ["Huarisani"]],
    ["La comitiva recorrió Sorapuquio, Tocoripa y Lampa.", ["Sorapuquio", "Tocoripa", "Lampa"]],
    ["La carretera Sorapuquio–Huamparán fue inaugurada.", ["Sorapuquio", "Huamparán"]],
    ["La ruta Cusco-Puno-La Paz será reactivada.", ["Cusco", "Puno", "La Paz"]],
    ["La 12.ª Feria Ganadera de Tocoripa se clausuró.", ["Tocoripa"]],
    ["Las comunidades de Ccorimarca y Huatata - B asistieron.", ["Ccorimarca", "Huatata - B"]],
    [
      "Los presidentes de las comunidades de Sorapuquio, Luis Mamani Quispe; de Tocoripa, Juana Choque Flores, firmaron.",
      ["Sorapuquio", "Tocoripa"],
    ],
    ["Partieron de la entrada sur del Parque Nacional Huascarán.", ["Parque Nacional Huascarán"]],
    ["La localidad bonaerense de Carboni celebró.", ["Carboni"]],
    ["El centro de acopio de Oxamarquilla está terminado.", ["Oxamarquilla"]],
  ])("%s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each([
    "La Asociación de Avicultores ANAV - Perú participó.",
    "El diario Puno Noticias entrevistó al gerente.",
    "CNPA, 03/12/2018.- Un total de 21 líderes participaron.",
    "El Programa de Pasantía en Hidrocarburos concluyó.",
    "Participaron los nueve cantones de la Provincia.",
    "La Ministra de Estado Dra. Rosa Peña Luna asistió.",
    "El programa Ciudades Sostenibles empezó.",
    "El acto fue en el Auditorio Municipal de la Av. Viña del Mar Nro 200.",
    "Asistieron seis asociaciones de productores: Virgen del Rosario, San Isidro y Nueva Palmira.",
  ])("takes no town from «%s»", (text) => expect(places(text)).toEqual([]));
});

describe("the day of the event among other days", () => {
  const ref = "2019-05-20";
  const day = (text: string) => read(text, { ref }).start?.value ?? null;

  it.each([
    [
      "Allí, donde un 29 de diciembre de 1976 se fundó la central, el 5 de mayo se reunió el congreso.",
      "2019-05-05",
    ],
    ["Se clausuró el curso para la campaña agrícola 2019-2020.", null],
    ["El programa empezó hace dos años y hoy tiene 40 socias.", null],
    [
      "Los socios inauguraron su local y eligieron delegados a la asamblea convocada para el 28 de mayo.",
      null,
    ],
    ["Una delegación visitó la planta. «El 4 de marzo de 2015 empezamos», recordó Luis.", null],
    ["La feria está programada para el 30 de mayo y reunirá a 40 expositores.", "2019-05-30"],
  ])("%s", (text, expected) => expect(day(text)).toBe(expected));
});
