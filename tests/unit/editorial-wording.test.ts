import { describe, expect, it } from "vitest";
import { listOf, midSentence, sentence, sentenceCase } from "#lib/editorial/wording";

describe("wording", () => {
  it("opens a sentence with a capital, accents included", () => {
    expect(sentenceCase("lunes 16")).toBe("Lunes 16");
    expect(sentenceCase("ánimo")).toBe("Ánimo");
    expect(sentenceCase("")).toBe("");
  });

  it("continues a sentence without one, but keeps abbreviations", () => {
    expect(midSentence("Su DNI")).toBe("su DNI");
    expect(midSentence("DNI vigente")).toBe("DNI vigente");
  });

  it("closes a sentence once", () => {
    expect(sentence("Cooperativa agraria")).toBe("Cooperativa agraria.");
    expect(sentence("Cooperativa agraria.")).toBe("Cooperativa agraria.");
  });

  it("lists names as Spanish does", () => {
    expect(listOf([])).toBe("");
    expect(listOf(["Puno"])).toBe("Puno");
    expect(listOf(["Puno", "Juliaca", "Lima"])).toBe("Puno, Juliaca y Lima");
    expect(listOf(["Puno", "Ilave"])).toBe("Puno e Ilave");
    expect(listOf(["agua", "hielo"])).toBe("agua y hielo");
  });
});
