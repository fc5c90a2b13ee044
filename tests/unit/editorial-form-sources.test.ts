import { describe, expect, it } from "vitest";
import { quotationsOf } from "#lib/editorial/form/sources";

const text =
  "La visita fue en Acora el 3 de marzo del 2031. La encabezó el Sr. Teodoro Ccallomamani Prueba, gerente general, con nueve socios.\nDespués hubo una feria!";
const fact = (path: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { path, start, end: start + words.length, rule: "test", confidence: 1 };
};
const evidence = (...facts: ReturnType<typeof fact>[]) => ({
  ...{ text, file: "", reviewed: true, facts },
});
const shown = (path: string, ...facts: ReturnType<typeof fact>[]) =>
  quotationsOf(evidence(...facts), path).map((runs) =>
    runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join(""),
  );

describe("the sentence from which a field was read", () => {
  it("is whole, with its own words marked; a title ends no sentence", () => {
    expect(shown("startsOn", fact("startsOn", "3 de marzo del 2031"))).toEqual([
      "La visita fue en Acora el [3 de marzo del 2031].",
    ]);
    const person = "people.k1";
    expect(
      shown(
        person,
        fact(person, "Teodoro Ccallomamani Prueba"),
        fact(person, "gerente general"),
        fact("people.k2", "nueve socios"),
      ),
    ).toEqual([
      "La encabezó el Sr. [Teodoro Ccallomamani Prueba], [gerente general], con nueve socios.",
    ]);
  });

  it("is one for each sentence, and none for a field that was not read", () => {
    const both = [fact("results", "feria"), fact("results", "Acora")];
    expect(shown("results", ...both)).toEqual([
      "La visita fue en [Acora] el 3 de marzo del 2031.",
      "Después hubo una [feria]!",
    ]);
    expect(shown("title", ...both)).toEqual([]);
    expect(quotationsOf(undefined, "title")).toEqual([]);
  });

  it("takes what overlaps, repeats or lies outside the text without harm", () => {
    const twice = [fact("results", "La visita"), fact("results", "La visita fue")];
    expect(shown("results", ...twice)).toEqual([
      "[La visita][ fue] en Acora el 3 de marzo del 2031.",
    ]);
    const outside = { ...fact("results", "feria"), end: 9_999 };
    expect(shown("results", outside)).toEqual([]);
  });

  it("cuts a text without an end near the words", () => {
    const long = "palabra ".repeat(400);
    const start = 8 * 200;
    const facts = [{ path: "a", start, end: start + 7, rule: "test", confidence: 1 }];
    const [runs] = quotationsOf({ text: long, file: "", reviewed: true, facts }, "a");
    expect(runs?.find(({ marked }) => marked)?.text).toBe("palabra");
    const shownText = runs?.map((run) => run.text).join("") ?? "";
    expect(shownText.length).toBeLessThan(345);
    expect(shownText).toMatch(/^… palabra .* palabra…$/);
  });
});
