import { describe, expect, it } from "vitest";
import { isEasyToGuess } from "#lib/accounts/easy-passwords";
import { alphabet, oneTimePassword } from "#lib/accounts/one-time-password";
import { changePasswordInput } from "#lib/accounts/schema";

describe("isEasyToGuess", () => {
  it.each([
    "1234567890",
    "987654321012",
    "Contraseña123",
    "contrasena",
    "Cooperativa2026",
    "PASSWORD!!!1",
    "qwertyuiop",
    "abcabcabcabc",
    "aaaaaaaaaaaa",
    "··········",
  ])("%s is", (password) => {
    expect(isEasyToGuess(password)).toBe(true);
  });

  it.each(["tres llamas en la puna", "k7mq-93xd-tr4h", "El-quinto-paso"])(
    "%s is not",
    (password) => {
      expect(isEasyToGuess(password)).toBe(false);
    },
  );
});

describe("oneTimePassword", () => {
  it("is four groups of four signs that nobody confuses", () => {
    const password = oneTimePassword();
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect([...alphabet].filter((sign) => /[aeiou01lsvbw]/.test(sign))).toEqual([]);
  });

  it("holds 60 bits or more", () => {
    const signs = oneTimePassword().replaceAll("-", "").length;
    expect(new Set(alphabet).size).toBe(alphabet.length);
    expect(signs * Math.log2(alphabet.length)).toBeGreaterThanOrEqual(60);
  });

  it("differs each time and may itself be chosen as a password", () => {
    const many = Array.from({ length: 200 }, oneTimePassword);
    expect(new Set(many).size).toBe(200);
    expect(many.filter(isEasyToGuess)).toEqual([]);
  });
});

describe("changePasswordInput", () => {
  const sentences = (password: string, repeated = password) => {
    const parsed = changePasswordInput.safeParse({ current: "la de antes", password, repeated });
    return parsed.error?.issues.map(({ path, message }) => `${path}: ${message}`) ?? [];
  };

  it("takes a long phrase", () => {
    expect(sentences("tres llamas en la puna")).toEqual([]);
  });

  it("says what is wrong with a short, an easy and a mistyped one", () => {
    expect(sentences("nueve let")[0]).toBe("password: short");
    expect(sentences("Cooperativa2026")[0]).toBe("password: easy");
    expect(sentences("tres llamas en la puna", "tres llamas")[0]).toBe("repeated: notSame");
  });
});
