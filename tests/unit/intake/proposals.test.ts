import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventDraft } from "#lib/events/schema";
import { fieldTexts, sortLabels, whyRead } from "#lib/intake/labels";
import { parseReport } from "#lib/intake/parse";
import { proposalsOf } from "#lib/intake/proposals/build";
import { correctedText, draftContentOf } from "#lib/intake/proposals/draft";
import { isComplete, isOpen, judge, judgedAll } from "#lib/intake/proposals/judging";
import { segmentsOf } from "#lib/intake/proposals/segments";
import { proposalSorts, type Reading } from "#lib/intake/proposals/shape";
import { detailWords, valueWords } from "#lib/intake/proposals/words";

const file = new URL("../../../prisma/seed/pasantia-quillabamba.txt", import.meta.url);
const text = readFileSync(file, "utf8");
const proposals = proposalsOf(parseReport(text));
const reading: Reading = { proposals, links: {}, twins: [] };
const ofSort = (sort: string) => proposals.filter((one) => one.sort === sort);
const accepted = (least = 0.75) =>
  judgedAll(reading, judge(reading, {}, { type: "acceptedAbove", least }));

describe("the proposals of the founding report", () => {
  it("stand in the order of the text, each with its words", () => {
    expect(proposals.map(({ number }) => number)).toEqual(proposals.map((_, at) => at + 1));
    const starts = proposals.map(({ spans }) => spans[0]?.start ?? Number.POSITIVE_INFINITY);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const withoutWords = proposals.filter(({ spans }) => spans.length === 0);
    expect(withoutWords.filter(({ sort }) => sort !== "question")).toEqual([]);
  });

  it("say dates, host, offices and headcount as people read them", () => {
    const words = judgedAll(reading, {}).map((one) => `${valueWords(one)} / ${detailWords(one)}`);
    expect(words).toContain("Del 29 de noviembre al 3 de diciembre de 2009 / ");
    expect(words).toContain("18 personas / ");
    expect(words.filter((one) => one.includes("oficina de Puno"))).toHaveLength(1);
    expect(words.find((one) => one.startsWith("Econ. Ronal Guevara"))).toContain(
      "Por la anfitriona",
    );
    expect(words).toContain("«no ha dado» → «nos ha dado» / ");
  });

  it("leave the two projects and the two spellings as doubts", () => {
    expect(ofSort("project")[0]?.doubt).toContain("2 proyectos sin nombrarlos");
    const host = ofSort("organisation").find(({ fields }) => fields.part === "host");
    expect(host?.doubt).toContain("¿Cuál es la escritura correcta?");
  });

  it("do not take the seats of offices for the place", () => {
    expect(ofSort("place").map(({ fields }) => fields.locality)).toEqual(["Quillabamba"]);
  });
});

describe("the text with what was read in it", () => {
  it("is the text again when its segments are joined", () => {
    const segments = segmentsOf(text, proposals);
    expect(segments.map((segment) => segment.text).join("")).toBe(text);
    const ended = segments.flatMap(({ ends }) => ends);
    expect(ended.toSorted()).toEqual(
      proposals
        .filter(({ spans }) => spans.length > 0)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("keeps whole a text without proposals, and an empty one", () => {
    expect(segmentsOf("Hola", [])).toEqual([{ start: 0, text: "Hola", ids: [], ends: [] }]);
    expect(segmentsOf("", [])).toEqual([]);
  });
});

describe("deciding", () => {
  it("accepts what is sure together, but no typing error and no question", () => {
    const taken = accepted().filter(({ decision }) => decision === "accepted");
    const sorts = new Set(taken.map(({ proposal }) => proposal.sort));
    expect(sorts.has("typo")).toBe(false);
    expect(sorts.has("question")).toBe(false);
    expect(taken.every(({ proposal }) => proposal.confidence >= 0.75)).toBe(true);
    expect(sorts.has("dates") && sorts.has("person") && sorts.has("headcount")).toBe(true);
  });

  it("puts one place back when another is accepted, and undoes", () => {
    const two = proposalsOf(parseReport("La reunión fue en Juliaca. Otra fue en Moho."));
    const both: Reading = { proposals: two, links: {}, twins: [] };
    const [first, second] = two.filter(({ sort }) => sort === "place");
    let made = judge(both, {}, { type: "decided", id: first?.id ?? "", decision: "accepted" });
    made = judge(both, made, { type: "decided", id: second?.id ?? "", decision: "accepted" });
    const places = judgedAll(both, made).filter(({ proposal }) => proposal.sort === "place");
    expect(places.map(({ decision }) => decision)).toEqual([null, "accepted"]);
    made = judge(both, made, { type: "decided", id: second?.id ?? "", decision: null });
    expect(judgedAll(both, made).every(({ decision }) => decision === null)).toBe(true);
  });

  it("takes a correction as accepted and a link with it", () => {
    const [body] = ofSort("organisation");
    const id = body?.id ?? "";
    const link = { id: "o1", name: "Nuestra cooperativa", detail: "", same: true };
    let made = judge(reading, {}, { type: "linked", id, link });
    made = judge(reading, made, {
      type: "corrected",
      id,
      fields: { ...body?.fields, part: "own" },
    });
    const one = judgedAll(reading, made).find(({ proposal }) => proposal.id === id);
    expect(one).toMatchObject({ decision: "accepted", link });
  });

  it("has nothing to accept in a question or an unnamed body", () => {
    const own = judgedAll(reading, {}).filter(({ proposal }) =>
      proposal.doubt.includes("nombre propio"),
    );
    expect(own.map(isComplete)).toEqual([false]);
  });
});

describe("the draft", () => {
  const content = draftContentOf({ text, file: "informe.docx", reviewed: true }, accepted());

  it("is a content that the editor opens, with the text as its body", () => {
    const draft = eventDraft.parse(content);
    expect(draft).toMatchObject({
      type: "intercambio",
      startsOn: "2009-11-29",
      endsOn: "2009-12-03",
      headcount: 18,
    });
    expect(draft.people.filter(({ part }) => part === "delegate")).toHaveLength(6);
    expect(JSON.stringify(draft.body)).toContain("COOPAC QUILLACOP");
  });

  it("keeps where each value stood in the text", () => {
    const { evidence } = eventDraft.parse(content);
    expect(evidence?.text).toBe(text);
    const dates = evidence?.facts.find(({ path }) => path === "startsOn");
    expect([dates?.start, dates?.end]).toEqual([514, 557]);
    const rows = new Set(eventDraft.parse(content).people.map(({ key }) => `people.${key}`));
    const paths = evidence?.facts.filter(({ path }) => path.startsWith("people.")) ?? [];
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every(({ path }) => rows.has(path))).toBe(true);
  });

  it("keeps the words of what was left out, and of amounts, for which there is no field", () => {
    const told =
      "El 3 de marzo de 2031 se entregaron S/ 1,250.50 y 300 pesos en la feria de Acora.";
    const read: Reading = { proposals: proposalsOf(parseReport(told)), links: {}, twins: [] };
    const all = judgedAll(read, judge(read, {}, { type: "acceptedAbove", least: 0.75 }));
    const amounts = all.filter(({ proposal }) => proposal.sort === "amount");
    expect(amounts.map(valueWords)).toEqual(["S/\u00a01,250.50", "300 (moneda por precisar)"]);
    expect(amounts.some(isComplete) || amounts.some(isOpen)).toBe(false);
    const { evidence } = eventDraft.parse(
      draftContentOf({ text: told, file: "", reviewed: true }, all),
    );
    const asides = evidence?.asides?.map(({ label, start, end }) => [
      label,
      told.slice(start, end),
    ]);
    expect(asides).toContainEqual(["Monto que se menciona", "S/ 1,250.50"]);
  });

  it("reads evidence that is not one as none, and contents from before it", () => {
    expect(eventDraft.parse({ evidence: "x" }).evidence).toBeUndefined();
    expect("evidence" in eventDraft.parse({})).toBe(false);
  });

  it("changes in the text only the typing errors that were accepted", () => {
    const [typo] = ofSort("typo");
    const made = judge(reading, {}, { type: "decided", id: typo?.id ?? "", decision: "accepted" });
    expect(correctedText(text, judgedAll(reading, {}))).toBe(text);
    const put = correctedText(text, judgedAll(reading, made));
    expect(put).toContain("positivos nos ha dado");
    expect(put.length).toBe(text.length + 1);
  });
});

it("every sort has its words, its fields and a reason", () => {
  for (const sort of proposalSorts) {
    expect(sortLabels[sort].length).toBeGreaterThan(3);
    expect(fieldTexts[sort]).toBeDefined();
  }
  const found = proposals.filter(({ sort, spans }) => spans.length > 0 && sort !== "question");
  expect(found.filter(({ rule }) => whyRead(rule) === "").map(({ rule }) => rule)).toEqual([]);
});
