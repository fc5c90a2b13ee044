import { describe, expect, it } from "vitest";
import { isoOf } from "#lib/intake/dates/calendar";
import { findDates } from "#lib/intake/dates/find";
import { readNumber } from "#lib/intake/dates/numbers";
import { parseReport } from "#lib/intake/parse";
import { readDocument } from "#lib/intake/text/document";

type Case = readonly [text: string, ref: string | null, start: string | null, end: string | null];

const cases: readonly Case[] = [
  ["del 29 de noviembre al 3 de diciembre del 2009", null, "2009-11-29", "2009-12-03"],
  ["el 28 de diciembre al 2 de enero de 2020", null, "2019-12-28", "2020-01-02"],
  ["los días 4, 5 y 6 de junio de 2018", null, "2018-06-04", "2018-06-06"],
  ["sábado 4 y domingo 5 de mayo", "2019-05-10", "2019-05-04", "2019-05-05"],
  ["desde el lunes 3 y hasta el viernes 28 de junio", "2013-05-30", "2013-06-03", "2013-06-28"],
  ["30 y 31 de enero y 1 de febrero de 2015", null, "2015-01-30", "2015-02-01"],
  ["veintinueve de noviembre de dos mil nueve", null, "2009-11-29", "2009-11-29"],
  ["a los veintiocho días del mes de marzo del año 2015", null, "2015-03-28", "2015-03-28"],
  ["mayo 21 de 2018", null, "2018-05-21", "2018-05-21"],
  ["29/11/2009", null, "2009-11-29", "2009-11-29"],
  ["3.12.2009", null, "2009-12-03", "2009-12-03"],
  ["de marzo a mayo de 2019", null, "2019-03", "2019-05"],
  ["durante el mes de julio de 2020", null, "2020-07", "2020-07"],
  ["el 15 del presente mes", "2024-05-20", "2024-05-15", "2024-05-15"],
  ["el martes 25 se reunieron", "2024-06-27", "2024-06-25", "2024-06-25"],
  ["el pasado martes", "2024-05-15", "2024-05-14", "2024-05-14"],
  ["este viernes se realizó", "2024-05-15", "2024-05-10", "2024-05-10"],
  ["este viernes se realizará", "2024-05-15", "2024-05-17", "2024-05-17"],
  ["el último fin de semana", "2024-05-15", "2024-05-11", "2024-05-12"],
  ["Entre viernes y domingo se realizó la feria", "2024-05-15", "2024-05-10", "2024-05-12"],
  ["hace tres días", "2024-05-02", "2024-04-29", "2024-04-29"],
  ["el próximo 12 de enero", "2023-12-20", "2024-01-12", "2024-01-12"],
  ["10 de diciembre", "2024-01-05", "2023-12-10", "2023-12-10"],
  ["este viernes", null, null, null],
];

describe("date expressions", () => {
  it.each(cases)("%s (%s)", (...[text, ref, start, end]: Case) => {
    const found = findDates(readDocument(text), ref)[0];
    expect(found).toBeDefined();
    expect([found && isoOf(found.start), found && isoOf(found.end)]).toEqual([start, end]);
  });

  it.each(["Av. 28 de Julio 123", "Cooperativa 15 de Setiembre"])("%s is no date", (text) =>
    expect(findDates(readDocument(text), null)).toEqual([]),
  );
});

describe("numbers", () => {
  it.each([
    ["mil 400", 1400],
    ["3 mil 200", 3200],
    ["1.250", 1250],
    ["ciento veinte", 120],
    ["treinta y cinco", 35],
    ["medio centenar", 50],
    ["una veintena", 20],
    ["dos mil nueve", 2009],
  ])("%s", (text, value) => expect(readNumber(readDocument(text), 0)?.value).toBe(value));
});

describe("which date is the event's", () => {
  const dates = (text: string, ref: string | null = null) => {
    const { start, end, dateBasis } = parseReport(text, { ref });
    return [start?.value ?? null, end?.value ?? null, dateBasis];
  };

  it("passes over deadlines, laws and foundings", () => {
    const text =
      "La escuela, fundada el 4 de marzo de 1963, celebró su aniversario el 6 de marzo de 2013. Las inscripciones cierran el 30 de abril de 2013.";
    expect(dates(text)).toEqual(["2013-03-06", "2013-03-06", "explicit"]);
    expect(
      dates("La Ley N° 29972 del 21 de diciembre de 2012 protege a las cooperativas."),
    ).toEqual([null, null, "none"]);
  });

  it("takes the dateline only when the text gives nothing better", () => {
    expect(dates("Puno, 3 de mayo de 2019.- Se inauguró la agencia.")).toEqual([
      "2019-05-03",
      "2019-05-03",
      "dateline",
    ]);
    expect(dates("Puno, 3 de mayo de 2019.- Ayer se inauguró la agencia.")[0]).toBe("2019-05-02");
  });

  it("counts «hoy» from the dateline, also where the day of writing is a later one", () => {
    const said = "MOHO, 11 OCT.- Fue inaugurado hoy el mercado.";
    expect(dates(said, "2021-10-14").slice(0, 2)).toEqual(["2021-10-11", "2021-10-11"]);
    const note = "Moho, 11 oct. (Redacción). Los delegados eligieron ayer a su directiva.";
    expect(dates(note, "2021-10-14")[0]).toBe("2021-10-10");
  });

  it("takes «desde el …» only where it is the one day that the text gives", () => {
    const said = "Desde el lunes 4 de octubre los vecinos de Moho tienen un cajero.";
    expect(dates(said, "2021-10-06")[0]).toBe("2021-10-04");
    expect(dates("La agencia atiende de lunes a viernes desde el 3 de enero de 2011.")[0]).toBe(
      null,
    );
  });

  it("takes the days of a week that is named", () => {
    const said = "La semana pasada, de lunes a jueves, se capacitó a las tejedoras.";
    expect(dates(said, "2024-05-15").slice(0, 2)).toEqual(["2024-05-06", "2024-05-09"]);
  });

  it("takes no opening time and no day in a name for the date", () => {
    expect(dates("Se atiende de lunes a viernes.", "2024-05-15")[0]).toBe(null);
    const named = "Nos visitó la Central de Productores 30 de Agosto el 2 de mayo de 2018.";
    expect(dates(named)[0]).toBe("2018-05-02");
  });

  it("asks for the day of writing when a relative date hangs on it", () => {
    const result = parseReport("Este viernes se realizó la asamblea.");
    expect(result.start).toBeNull();
    expect(result.questions.map((question) => question.code)).toContain("date.relative");
  });
});
