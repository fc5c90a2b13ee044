import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedParts, namesIn, normalText, wantedWords } from "#lib/search/asked";
import { distance, nearestWords, neighboursOf } from "#lib/search/closeness";
import type { Knowledge, KnownWord, OtherName } from "#lib/search/knowledge";
import { searchQuery, titleQuery } from "#lib/search/meaning";
import { fold, otherNumber } from "#lib/search/words";

const word = (text: string) => ({ words: [text], phrase: false, excluded: false });

describe("fold", () => {
  it.each([
    ["¡Visitó QUILLABAMBA!", "visito quillabamba"],
    ["Rita Suaña", "rita suaña"],
    ["Suan\u0303a", "suaña"],
    ["pingüino, e\u0301l", "pinguino el"],
    ["Vice-Presidenta (2009)", "vice presidenta 2009"],
    ["🦙", ""],
  ])("%s is compared as «%s»", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("normalText", () => {
  it("keeps 100 letters, small and with single spaces", () => {
    expect(normalText("  Quillabamba \u0000\n  CAFÉ ")).toBe("quillabamba café");
    expect([...normalText("🦙".repeat(5000))]).toHaveLength(100);
  });

  it("is kept as it is when it is written again", () => {
    const text = fc.string({ unit: "binary", maxLength: 150 });
    expect(() =>
      fc.assert(fc.property(text, (typed) => normalText(normalText(typed)) === normalText(typed))),
    ).not.toThrow();
  });
});

describe("askedParts", () => {
  it("tells words, phrases and exclusions apart", () => {
    expect(askedParts('café "comercio justo" -cocla vice-presidenta')).toEqual([
      word("cafe"),
      { words: ["comercio", "justo"], phrase: true, excluded: false },
      { words: ["cocla"], phrase: false, excluded: true },
      word("vice"),
      word("presidenta"),
    ]);
  });

  it.each(["-café", "", '""', "« »", "- -", "🦙 ¡!"])("finds nothing to look for in %s", (text) => {
    expect(askedParts(text)).toEqual([]);
  });

  it("takes a phrase that nobody closed", () => {
    expect(askedParts('"comercio justo')).toEqual([
      { words: ["comercio", "justo"], phrase: true, excluded: false },
    ]);
  });

  it("takes ten words of letters at most, whatever was typed", () => {
    const isSafe = (typed: string) => {
      const words = askedParts(typed).flatMap((part) => part.words);
      return words.length <= 10 && words.every((one) => /^[a-z0-9ñ]+$/.test(one));
    };
    const text = fc.string({ unit: "binary", maxLength: 300 });
    expect(() => fc.assert(fc.property(text, isSafe))).not.toThrow();
    expect(wantedWords(askedParts("a a -b c"))).toEqual(["a", "c"]);
  });

  it("sees names of up to four words", () => {
    expect(namesIn(askedParts("acting for life"))).toEqual([
      ...["acting", "acting for", "acting for life", "for", "for life", "life"],
    ]);
  });
});

describe("neighboursOf", () => {
  it("gives what is one mistake away, and all of it", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abz"), minLength: 1, maxLength: 5 });
    const isRight = (one: string, other: string) =>
      neighboursOf(one).includes(other) === (distance(one, other) === 1);
    expect(() =>
      fc.assert(fc.property(letters, letters, isRight), { numRuns: 2000 }),
    ).not.toThrow();
  });

  it("compares without ñ, as the vocabulary does", () => {
    expect(neighboursOf("suaña")).toContain("suanas");
    expect(neighboursOf("puño")).toContain("puno");
    expect(neighboursOf("puno")).not.toContain("puno");
  });
});

describe("nearestWords", () => {
  const known = (text: string, count = 1) => ({ word: text, count });

  it.each([
    ["quilabamba", "quillabamba", 1],
    ["tureque", "trueque", 1],
    ["trueuqe", "trueque", 1],
    ["café", "café", 0],
    ["", "abc", 3],
  ])("from %s to %s there are so many mistakes", (one, other, mistakes) => {
    expect(distance(one, other)).toBe(mistakes);
  });

  it("takes the nearest, of those the most frequent", () => {
    const alike = [known("caso", 2), known("casa", 9), known("cansado", 50)];
    expect(nearestWords("cass", alike)).toEqual([known("casa", 9), known("caso", 2)]);
  });

  it("takes none that is too far", () => {
    expect(nearestWords("puno", [known("perro")])).toEqual([]);
  });
});

describe("otherNumber", () => {
  it("gives the other number of short words, which the stemmer keeps apart", () => {
    expect(otherNumber("año")).toContain("años");
    expect(otherNumber("años")).toContain("año");
    expect(otherNumber("a")).toEqual([]);
  });
});

const stems = new Map<string, string | null>([
  ...(["visita", "cafe", "quilacop", "justo", "comercio"].map((one) => [one, one]) as [
    string,
    string,
  ][]),
  ["de", null],
]);
const seen = (asked: string, text: string, how: KnownWord["how"]): KnownWord => ({
  ...{ asked, word: text, stem: text, count: 1, how },
});
const query = (text: string, more: Partial<Knowledge> = {}, literal = false) =>
  searchQuery({ text, parts: askedParts(text), literal }, { stems, words: [], names: [], ...more });
const alias: OtherName = {
  ...{ asked: "quilacop", name: "COOPAC Quillacoop", how: "organisation" },
  stems: ["coopac", "quillacoop"],
};

describe("searchQuery", () => {
  it("asks for every word in any of its forms", () => {
    const words = [seen("visita", "visito", "same"), seen("cafe", "cafe", "same")];
    expect(query("visita café", { words })?.wide).toBe("('visita' | 'visito') & 'cafe'");
  });

  it("leaves words that are not searched out, but keeps their place in a phrase", () => {
    expect(query('visita de "comercio de cafe"')?.strict).toBe(
      "'visita' & ('comercio' <2> 'cafe')",
    );
    expect(query("de")).toBeNull();
  });

  it("corrects only a word that nobody has written", () => {
    const words = [seen("quilacop", "quillacop", "alike"), seen("visita", "visitx", "alike")];
    const known = [...words, seen("visita", "visita", "same")];
    const found = query("visita quilacop", { words: known });
    expect(found?.wide).toBe("'visita' & ('quilacop' | 'quillacop')");
    expect(found?.corrected).toBe("visita quillacop");
  });

  it("corrects to the name that the directory writes, not to another name of it", () => {
    const quillacop = { ...seen("quilacop", "quillacop", "alike"), name: "Visita Quillacoop" };
    const words = [quillacop, seen("visita", "visita", "same")];
    expect(query("quilacop", { words })?.corrected).toBe("Visita Quillacoop");
    expect(query("visita quilacop", { words })?.corrected).toBe("visita Quillacoop");
  });

  it("asks for other names too, and tells those that say more", () => {
    const found = query("visita quilacop", { names: [alias] });
    expect(found?.wide).toBe("'visita' & ('quilacop' | ('coopac' & 'quillacoop'))");
    expect(found?.also.map(({ name }) => name)).toEqual(["COOPAC Quillacoop"]);
    expect(found?.marks).toContain("quillacoop");
  });

  it("asks literally when told to", () => {
    const found = query(
      "quilacop",
      { names: [alias], words: [seen("quilacop", "x", "begins")] },
      true,
    );
    expect(found).toMatchObject({ wide: "'quilacop'", also: [], corrected: null });
  });

  it("excludes", () => {
    expect(query("visita -cafe")?.wide).toBe("'visita' & !'cafe'");
  });
});

describe("titleQuery", () => {
  it("asks for the longer words as they are", () => {
    expect(titleQuery(askedParts("¿Quiénes somos?"))).toMatchObject({
      ...{ strict: "'quienes' & 'somos'", marks: ["quienes", "somos"] },
    });
  });

  it("asks for nothing of articles and prepositions", () => {
    expect(titleQuery(askedParts("de la"))).toBeNull();
  });
});
