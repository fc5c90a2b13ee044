import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typedForm } from "#lib/subscriptions/schema";
import * as token from "#lib/subscriptions/tokens";

describe("what was typed", () => {
  const now = new Date("2026-11-22T15:00:00Z");
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const typed = { address: "rosa@sin-punto", topics: ["avisos"], frequency: null, consent: true };

  test("travels sealed, for an hour, and opens with our key alone", () => {
    const sealed = token.seal(typed, "clave", now);
    expect(token.isSealed(sealed)).toBe(true);
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("rosa");
    expect(token.seal(typed, "clave", now)).not.toBe(sealed);
    expect(token.unseal(sealed, "clave", later(59))).toEqual(typed);
    expect(token.unseal(sealed, "clave", later(60))).toBeNull();
    expect(token.unseal(sealed, "otra", now)).toBeNull();
  });

  test("opens no more with any letter changed, and nothing else opens", () => {
    const sealed = token.seal(typed, "clave", now);
    const change = fc.tuple(fc.nat(sealed.length - 2), fc.constantFrom(..."AZaz09_-"));
    fc.assert(
      fc.property(change, ([at, letter]) => {
        fc.pre(sealed[at] !== letter);
        const bent = sealed.slice(0, at) + letter + sealed.slice(at + 1);
        expect(token.unseal(bent, "clave", now)).toBeNull();
      }),
      { seed: 13, numRuns: 200 },
    );
    for (const text of ["", "x", "a".repeat(5_000), "ñ".repeat(60), "A".repeat(60)]) {
      expect(token.unseal(text, "clave", now)).toBeNull();
    }
  });

  test("is kept whatever it was, and no topic or frequency that is not ours", () => {
    const sent = { address: "x".repeat(400), topics: ["nada", "avisos"], frequency: "hoy" };
    expect(typedForm.parse({ ...sent, consent: false })).toEqual({
      ...{ address: "x".repeat(254), topics: ["avisos"], frequency: null, consent: false },
    });
  });
});
