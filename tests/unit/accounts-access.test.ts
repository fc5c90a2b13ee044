import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accessPath,
  codeHash,
  invitationDays,
  lifeOf,
  newCode,
  openSince,
} from "#lib/accounts/access";
import { countedRecovery } from "#lib/accounts/attempts";
import { isOwnEmail } from "#lib/accounts/easy-passwords";
import { identifierKey, identifierOf, memberKey, shownIdentifier } from "#lib/accounts/identifier";
import { identityLine } from "#lib/accounts/labels";
import { chosenLetter, invitationLetter, resetLetter } from "#lib/accounts/letters";

describe("what is typed to sign in", () => {
  it("is an e-mail with an @ and otherwise a member number, in any spelling", () => {
    expect(identifierOf("  Socio@Prueba.invalid ")).toEqual({ email: "socio@prueba.invalid" });
    for (const typed of ["001234", "1234", " 00-1234 ", "1 234"]) {
      expect(identifierOf(typed)).toEqual({ memberKey: "1234" });
    }
    expect(memberKey("a-0012b")).toBe("A0012B");
  });

  it("is nobody's when it holds neither", () => {
    expect([memberKey("000"), memberKey("ñ"), memberKey("")]).toEqual([null, null, null]);
    expect(identifierOf("---")).toEqual({ memberKey: "" });
  });

  it("counts alike however it is typed, and never as another", () => {
    const keyOf = (typed: string) => identifierKey(identifierOf(typed));
    expect(keyOf("00-1234")).toBe(keyOf("1234"));
    expect(keyOf("1234@x.pe")).not.toBe(keyOf("1234"));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => keyOf(typed) === keyOf(` ${typed} `)),
    );
  });

  it("is shown as the e-mail or, without one, the number", () => {
    expect(shownIdentifier({ email: "a@b.pe", memberNumber: "7" })).toBe("a@b.pe");
    expect(shownIdentifier({ email: null, memberNumber: "007" })).toBe("007");
    expect(identityLine({ email: "a@b.pe", memberNumber: "007" })).toBe("a@b.pe · socio n.º 007");
  });
});

describe("a link to choose a password", () => {
  it("has 256 random bits, of which only a hash is kept", () => {
    const codes = new Set(Array.from({ length: 100 }, newCode));
    expect(codes.size).toBe(100);
    for (const code of codes) {
      expect(code).toMatch(/^[\w-]{43}$/);
      expect(codeHash(code)).toMatch(/^[0-9a-f]{64}$/);
      expect(accessPath(code)).toContain(code);
    }
  });

  it("is not looked up when it cannot be one", () => {
    for (const code of ["", "corto", "a".repeat(44), `${"a".repeat(42)}/`, "%00"])
      expect(codeHash(code)).toBeNull();
  });

  it("opens for an hour, or for seven days when it invites", () => {
    const now = new Date("2026-11-22T15:00:00Z");
    const hour = 3_600_000;
    expect(lifeOf("reset", false)).toEqual({ ms: hour, words: "60 minutos" });
    const week = { ms: 7 * 24 * hour, words: "7 días" };
    expect(lifeOf("invitation", false)).toEqual(week);
    expect(openSince(new Date(now.getTime() + week.ms))).toEqual(now);
    expect(invitationDays).toBe(7);
  });

  it("opens for a day where somebody has to carry it by hand", () => {
    expect(lifeOf("reset", true)).toEqual({ ms: 24 * 3_600_000, words: "24 horas" });
    expect(lifeOf("invitation", true)).toEqual(lifeOf("invitation", false));
  });

  it("is asked for three times for one name and twenty from one address", () => {
    const limits = countedRecovery("igual", "192.0.2.7").map(({ limit }) => limit);
    expect(limits).toEqual([3, 20]);
    expect(countedRecovery("igual", "")).toHaveLength(1);
  });
});

describe("the letters", () => {
  const to = {
    name: "Socia <b>de prueba</b>",
    email: "socia@prueba.invalid",
    memberNumber: "0012",
  };
  const head = {
    institution: "Cooperativa de prueba",
    absolute: (path: string) => `https://portal.prueba.invalid${path}`,
  };
  const link = {
    path: "/ingresar/contrasena/abc",
    expiresAt: new Date(),
    life: "24 horas",
    cause: "reset:1",
  };

  it("carry the link, say until when and are forgotten once sent", () => {
    for (const write of [resetLetter, invitationLetter]) {
      const mail = write(to, link, head);
      expect(mail.text).toContain("https://portal.prueba.invalid/ingresar/contrasena/abc");
      expect(mail.html).not.toContain("<b>de prueba");
      expect(mail.text).toContain("irve una sola vez");
      expect(mail.text).toContain("(24 horas)");
      expect(mail).toMatchObject({ secret: true, expiresAt: link.expiresAt });
    }
    expect(invitationLetter(to, link, head).text).toContain("Ley 29733");
    expect(invitationLetter(to, link, head).text).toContain("0012");
  });

  it("tell when a password was chosen, without a secret", () => {
    const told = { at: new Date(), cause: "chosen:1", isFirst: false };
    const mail = chosenLetter(to, told, head);
    expect(mail.text).toContain("/ingresar/recuperar");
    expect(mail.text).toContain("Las sesiones que estaban abiertas se cerraron");
    expect("secret" in mail).toBe(false);
    const first = chosenLetter(to, { ...told, isFirst: true }, head);
    expect(first.text).toContain("con su número de socio, 0012");
    expect(first.text).not.toContain("sesiones");
  });
});

it("a password is not its own e-mail", () => {
  expect(isOwnEmail("Socia@prueba.invalid", "socia@prueba.invalid")).toBe(true);
  expect(isOwnEmail("socia", "socia@prueba.invalid")).toBe(true);
  expect(isOwnEmail("socia", null)).toBe(false);
});
