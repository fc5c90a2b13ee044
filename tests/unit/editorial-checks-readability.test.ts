import { describe, expect, it } from "vitest";
import {
  hardestSentences,
  readability,
  readabilityFindings,
  readabilityWords,
  sentencesIn,
} from "#lib/editorial/checks/readability";
import { spoken } from "#lib/editorial/checks/spoken";
import { syllables } from "#lib/editorial/checks/syllables";

/** Each word as it is parted by the Ortografía of 2010; the parts are counted. */
const parted = [
  ..."co-o-pe-ra-ti-va a-ho-rro cré-di-to so-cio a-sam-ble-a de-le-ga-do con-se-jo ge-ren-cia".split(
    " ",
  ),
  ..."ca-í-a le-í-a dí-a rí-o pa-ís ma-íz Ra-úl ba-úl gua-gua Pu-no Ju-lia-ca Qui-lla-bam-ba".split(
    " ",
  ),
  ..."ac-tú-a con-ti-nuo con-ti-nú-o e-ner-gí-a a-so-cia-ción ins-ti-tu-ción reu-nión ciu-dad".split(
    " ",
  ),
  ..."viu-da rui-do je-sui-ta cons-truí huí-a a-é-re-o a-e-ro-puer-to o-es-te ca-os te-a-tro".split(
    " ",
  ),
  ..."po-e-ta pei-ne cau-sa deu-da buey rey re-yes hoy muy yo y a-yer Pa-ra-guay a-ve-ri-guáis".split(
    " ",
  ),
  ..."gui-ta-rra pin-güi-no ci-güe-ña an-ti-güe-dad que-so quie-ro se-guir guí-a a-gua a-gu-ja".split(
    " ",
  ),
  ..."prohi-bir pro-hí-be bú-ho al-co-hol a-ho-ra desahu-cio:3 ve-hí-cu-lo re-hén hue-so hier-ba".split(
    " ",
  ),
  ..."a-gro-pe-cua-ria mi-cro-em-pre-sa trans-pa-ren-cia vi-ví-ais es-tu-diáis le-er chi-í-ta".split(
    " ",
  ),
  ..."pre-fi-jo sol mu-cha-cho in-for-me co-mu-ni-ca-do con-vo-ca-to-ria e-lec-ción hé-ro-e".split(
    " ",
  ),
];

describe("the syllables of a word", () => {
  it.each(parted)("%s", (word) => {
    const [parts = "", said] = word.split(":");
    const count = said ? Number(said) : parts.split("-").length;
    expect(syllables(parts.replaceAll("-", ""))).toBe(count);
  });
});

describe("a text read aloud", () => {
  it.each([
    ["21", "veintiuno"],
    ["145", "ciento cuarenta y cinco"],
    ["2025", "dos mil veinticinco"],
    ["1,284 socios", "mil doscientos ochenta y cuatro socios"],
    ["3 500 000", "tres quinientos cero"],
    ["1,500,000", "un millón quinientos mil"],
    ["S/ 250", "soles doscientos cincuenta"],
    ["12.5 %", "doce punto cinco  por ciento"],
    ["el Sr. Quispe", "el señor Quispe"],
    ["a las 9 a. m.", "a las nueve a eme"],
    ["N.º 3", "número tres"],
  ])("%s", (written, said) => expect(spoken(written)).toBe(said));
});

describe("sentences", () => {
  it("end where a point ends one, and not in abbreviations, initials or numbers", () => {
    const text =
      "El Sr. Quispe llegó a las 9:00 a. m. con 1.5 kg. ¿Y la Dra. A. Mamani? Llegó después.\nAgenda";
    expect(sentencesIn(text)).toEqual([
      "El Sr. Quispe llegó a las 9:00 a. m. con 1.5 kg.",
      "¿Y la Dra. A. Mamani?",
      "Llegó después.",
      "Agenda",
    ]);
  });
});

const easy = "Los socios van a la feria. Llevan papa y queso. Todos comen juntos. ".repeat(6);
const hard =
  "La implementación institucional de procedimientos administrativos transversales posibilitará, consecuentemente, la consolidación organizacional de los mecanismos participativos establecidos reglamentariamente por la administración cooperativa correspondiente. ";

describe("INFLESZ", () => {
  it("follows the formula of 2008 to the number", () => {
    // 40 words of one syllable in 4 sentences: 206.835 − 62.3 × 1 − 10.
    const text = "El sol da luz y yo doy pan al rey. ".repeat(4);
    expect(readability(text)).toBe(Math.round(206.835 - 62.3 - 10));
  });

  it.each([
    [39, "muy difícil"],
    [40, "algo difícil"],
    [55, "normal"],
    [65, "normal"],
    [66, "bastante fácil"],
    [81, "muy fácil"],
  ])("calls %i %s", (score, words) => expect(readabilityWords(score)).toBe(words));

  it("says nothing of a short text nor of an easy one", () => {
    expect(readability("Una frase corta.")).toBeNull();
    expect(readabilityFindings("body", easy)).toEqual([]);
  });

  it("quotes the two hardest sentences of a hard text, as advice", () => {
    const [finding] = readabilityFindings("body", hard.repeat(3) + easy.slice(0, 40));
    expect(finding).toMatchObject({ path: "body", blocking: false });
    expect(finding?.message).toMatch(/^El texto es muy difícil de leer \(INFLESZ -?\d+ de 100/);
    expect(finding?.quotes).toHaveLength(2);
    expect(hardestSentences(easy + hard, 1)[0]).toMatch(/^La implementación/);
  });
});
