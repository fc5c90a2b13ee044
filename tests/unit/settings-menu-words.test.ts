import { expect, test } from "vitest";
import { menuWords } from "#lib/settings/menuWords";

test("the words of a link are its own, or the title of the page cut at a word", () => {
  expect(menuWords("Nosotros", "Quiénes somos")).toBe("Nosotros");
  expect(menuWords("", "Quiénes somos")).toBe("Quiénes somos");
  expect(menuWords("", "Estados financieros y memorias anuales desde 2009")).toBe(
    "Estados financieros y memorias anuales",
  );
  expect(menuWords("", "x".repeat(60))).toHaveLength(40);
  expect(menuWords("")).toBe("");
});
