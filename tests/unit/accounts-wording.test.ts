import { describe, expect, it } from "vitest";
import { changePasswordInput, recoveryInput, sentences, signInInput } from "#lib/accounts/schema";
import { answerIn, faultsOf, formWords, saidIn } from "#lib/accounts/wording";
import { locales } from "#lib/platform/language";
import { languageIn, textsIn } from "#lib/platform/texts";
import es from "#messages/es.json";

const { t } = languageIn("es");

describe("what the forms of one's own account say", () => {
  it("has a text for each sentence, and no other", () => {
    expect(Object.keys(es.account.errors).sort()).toEqual([...sentences].sort());
  });

  it("tells how many attempts are left and how long to wait", () => {
    const mismatch = (left: number) => saidIn(t, { sentence: "mismatch", left });
    expect(mismatch(4)).toContain("Le quedan 4 intentos. Revise si tiene activadas");
    expect(mismatch(1)).toContain("Le queda 1 intento. Revise si tiene activadas");
    expect(mismatch(0)).toMatch(/espere 15 minutos\.$/);
    expect(mismatch(-1)).toBe(mismatch(0));
    const wait = (minutes: number) => saidIn(t, { sentence: "wait", minutes });
    expect(wait(1)).toContain("en 1 minuto.");
    expect(wait(12)).toContain("en 12 minutos.");
  });

  it.each([
    ["es", "Use 10 letras o más. Una frase corta sirve y se recuerda."],
    ["en", "Use 10 characters or more. A short phrase will do, and is easy to remember."],
    ["fr", "Utilisez 10 caractères ou plus. Une courte phrase convient et se retient."],
  ] as const)("is in the language of its page: %s", (locale, sentence) => {
    const typed = { current: "la de antes", password: "corta", repeated: "corta" };
    const error = changePasswordInput.safeParse(typed).error;
    const answer = error && answerIn(languageIn(locale).t, faultsOf(error));
    expect(answer).toEqual({ message: "", fields: { password: sentence } });
  });

  it.each(["no@@", "rosa@", "@prueba.pe", "rosa@sin-punto", "---", "???"])(
    "asks for a whole e-mail or a number where nobody can be meant: %j",
    (identifier) => {
      const error = recoveryInput.safeParse({ identifier }).error;
      const sentence = { identifier: t("account.errors.identifierShape") };
      expect(error && answerIn(t, faultsOf(error)).fields).toEqual(sentence);
    },
  );

  it.each(["rosa@prueba.pe", " ROSA@PRUEBA.PE ", "00101", "a-12"])(
    "lets a link be asked for with %j",
    (identifier) => expect(recoveryInput.safeParse({ identifier }).success).toBe(true),
  );

  it.each(["", " ", "x".repeat(1_000), "\u0000", null, 7, ["a"]])(
    "is a sentence of its own for whatever is typed: %j",
    (typed) => {
      const names = ["identifier", "password", "current", "repeated"];
      const input = Object.fromEntries(names.map((name) => [name, typed]));
      const errors = [signInInput, recoveryInput, changePasswordInput].flatMap(
        (schema) => schema.safeParse(input).error ?? [],
      );
      const texts = errors.flatMap((error) =>
        locales.flatMap((locale) =>
          Object.values(answerIn(textsIn(locale), faultsOf(error)).fields),
        ),
      );
      for (const text of texts) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  it("names every field in every language", () => {
    for (const locale of locales) {
      expect(Object.values(formWords(languageIn(locale).t)).every(Boolean)).toBe(true);
    }
  });
});
