import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOf } from "#lib/mail/failures";
import { locales } from "#lib/platform/language";
import { languageIn } from "#lib/platform/texts";
import * as address from "#lib/subscriptions/address";
import { type Delivery, outcomesOf } from "#lib/subscriptions/deliveries";
import { consentLocale, consentVersionIn } from "#lib/subscriptions/labels";
import { countedAddress, countedRequest, networkOf } from "#lib/subscriptions/limits";
import { dueAt, nextDigest } from "#lib/subscriptions/moments";
import { askInput, isToldAgain, newsTopic } from "#lib/subscriptions/schema";
import * as token from "#lib/subscriptions/tokens";
import { maskedAddress, topicWords } from "#lib/subscriptions/wording";

describe("the digest", () => {
  test.each([
    ["2026-11-22T15:00:00Z", "2026-11-23T12:00:00.000Z", "Sunday: the next day"],
    ["2026-11-23T11:59:59Z", "2026-11-23T12:00:00.000Z", "Monday before seven: the same day"],
    ["2026-11-23T12:00:00Z", "2026-11-30T12:00:00.000Z", "Monday at seven: the next week"],
    ["2026-11-24T03:00:00Z", "2026-11-30T12:00:00.000Z", "Monday night in Lima"],
    ["2026-12-31T20:00:00Z", "2027-01-04T12:00:00.000Z", "over the end of a year"],
  ])("after %s leaves at %s (%s)", (after, at) => {
    expect(nextDigest(new Date(after)).toISOString()).toBe(at);
  });

  test("always leaves within seven days; what is told each time is told at once", () => {
    const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2100-01-01") });
    fc.assert(
      fc.property(
        moment.filter((at) => !Number.isNaN(at.getTime())),
        (at) => {
          const wait = nextDigest(at).getTime() - at.getTime();
          expect(wait > 0 && wait <= 7 * 86_400_000).toBe(true);
          expect(dueAt("each", at)).toBe(at);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("a signed link", () => {
  const id = "0198c2f4-7d3a-7b11-9e53-0f5d1c2b3a49";

  test("opens the one subscription that it names, and only with our key", () => {
    const link = token.signedLink(id, "clave");
    expect(link).toMatch(/^[\w-]{46}$/);
    expect(token.openLink(link, "clave")).toBe(id);
    expect(token.openLink(link, "otra")).toBeNull();
  });

  test("with any letter changed opens nothing", () => {
    const link = token.signedLink(id, "clave");
    const change = fc.tuple(fc.nat(link.length - 1), fc.constantFrom(..."AZaz09_-.%"));
    fc.assert(
      fc.property(change, ([at, letter]) => {
        fc.pre(link[at] !== letter);
        const bent = link.slice(0, at) + letter + link.slice(at + 1);
        expect(token.openLink(bent, "clave")).toBeNull();
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test.each(["", ".", "a.b", "x".repeat(5000), "../../etc", "%00.%00", "ñ.ñ"])(
    "%s opens nothing",
    (text) => {
      expect(token.openLink(text, "clave")).toBeNull();
    },
  );
});

test("a token is long, told by its hash alone, and never the same", async () => {
  const [one, other] = [token.newToken(), token.newToken()];
  expect(one.token).toMatch(/^[\w-]{43}$/);
  expect(one.token).not.toBe(other.token);
  expect(token.tokenHash(one.token)).toBe(one.hash);
  expect(one.hash).not.toContain(one.token);
  const key = await token.addressKey("a@prueba.invalid", "sal");
  expect(key).toBe(await token.addressKey("a@prueba.invalid", "sal"));
  expect(key).not.toBe(await token.addressKey("a@prueba.invalid", "otra sal"));
});

describe("who is counted", () => {
  test("is a network, and of IPv6 what one subscriber of a provider holds", () => {
    expect(networkOf("203.0.113.9")).toBe("203.0.113.9");
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe(networkOf("2001:db8:1:2:ffff::1"));
    expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"));
    expect(networkOf("::ffff:10.0.0.1")).toBe("::ffff:10.0.0.1");
  });

  test("is written down only as a keyed hash", () => {
    const counted = [...countedRequest("203.0.113.9", "sal"), countedAddress("a@b.pe", "sal")];
    expect(JSON.stringify(counted)).not.toMatch(/203\.0|a@b/);
    expect(countedRequest("", "sal")).toHaveLength(1);
  });
});

describe("what became of a letter", () => {
  const letter = (fault: string, sent = false): Delivery => ({
    ...{ id: "1", subscriptionId: "2", failure: "", fault, sent },
  });
  const outcomes = (all: Delivery[]) => outcomesOf(all).outcomes.map(({ outcome }) => outcome);

  test("follows from whose fault it was", () => {
    const all = [letter("", true), letter("mailbox"), letter("message"), letter("server")];
    expect(outcomes(all)).toEqual(["delivered", "refused", "deferred", "unsent"]);
  });

  test("is nobody's doing where most mailboxes are refused at once", () => {
    const refused = Array.from({ length: 10 }, () => letter("mailbox"));
    expect(outcomesOf([...refused, letter("", true)]).blind).toBe(true);
    const taken = Array.from({ length: 10 }, () => letter("", true));
    expect(outcomesOf([...refused, ...taken]).blind).toBe(false);
    expect(new Set(outcomes(refused))).toEqual(new Set(["deferred"]));
  });
});

test("a refusal is the mailbox's fault only where the server names it, for good", () => {
  const said = (command: string, responseCode: number, response = "") =>
    faultOf({ message: "No", code: "EENVELOPE", command, responseCode, response });
  expect(said("RCPT TO", 550, "550 5.1.1 No such user")).toBe("mailbox");
  expect(said("RCPT TO", 452)).toBe("message");
  expect(said("RCPT TO", 554, "554 5.7.1 Client host blocked")).toBe("message");
  expect(said("DATA", 552)).toBe("message");
  expect(said("MAIL FROM", 550)).toBe("server");
  expect(faultOf({ message: "No", code: "ECONNECTION" })).toBe("server");
  expect(faultOf({ message: "No", code: "EAUTH", responseCode: 535 })).toBe("server");
});

describe("what is told", () => {
  test("is events and announcements, each under its topic", () => {
    expect(newsTopic("event", "feria")).toBe("eventos");
    expect(newsTopic("announcement", "convocatoria")).toBe("convocatorias");
    expect(newsTopic("page", "pagina")).toBeNull();
    expect(newsTopic("announcement", "nada")).toBeNull();
  });

  test("again is what is live for everybody", () => {
    const content = { type: "comunicado", audience: "public" };
    const live = { number: 1 };
    expect(isToldAgain({ kind: "announcement", live, content })).toBe(true);
    expect(isToldAgain({ kind: "announcement", live: null, content })).toBe(false);
    const reserved = { ...content, audience: "members" };
    expect(isToldAgain({ kind: "announcement", live, content: reserved })).toBe(false);
    expect(isToldAgain({ kind: "page", live, content: {} })).toBe(false);
  });
});

test("an address is shown so that its owner knows it and nobody else learns it", () => {
  expect(maskedAddress("rosa.quispe@ejemplo.pe")).toBe("r•••@ejemplo.pe");
  expect(topicWords(["eventos", "avisos"])).toBe("«Eventos y sus informes» y «Avisos legales»");
  expect(topicWords(["eventos", "avisos"], languageIn("en"))).toBe(
    "“Events and the reports on them” and “Legal notices”",
  );
});

test("what is agreed to has a version in each language", () => {
  expect(locales.map(consentVersionIn)).toEqual(["2026-11", "2026-11-en", "2026-11-fr"]);
  expect(locales.map((one) => consentLocale(consentVersionIn(one)))).toEqual([...locales]);
});

test("the addresses of the pages, and what they carry", () => {
  expect(address.faultyPath(["correo", "temas"])).toBe("/suscripcion?falta=correo.temas");
  expect(address.faultsFrom("temas.correo.otra")).toEqual(["correo", "temas"]);
  expect([address.faultsFrom(undefined), address.faultsWord("nada")]).toEqual([[], null]);
  expect([address.arrivalFrom("baja"), address.arrivalFrom("x")]).toEqual(["baja", null]);
  expect(address.faultyPath(["correo"], "zz")).toBe("/suscripcion?falta=correo&escrito=zz");
  expect(address.unmarkedPath("l", "weekly")).toBe(
    "/suscripcion/cambiar/l?aviso=temas&cada=weekly",
  );
  expect(["weekly", "x"].map(address.frequencyFrom)).toEqual(["weekly", null]);
  expect(address.managePath("l", "guardada")).toBe("/suscripcion/cambiar/l?aviso=guardada");
  expect(address.subscribersPage("k")).toBe("/panel/suscripciones?despues=k");
});

test("what a form sends is put in order, and told field by field where it lacks", () => {
  const sent = { address: " ROSA@Ejemplo.pe ", topics: ["avisos", "eventos", "avisos"] };
  const good = askInput.parse({ ...sent, frequency: "each", consent: true });
  expect(good).toMatchObject({ address: "rosa@ejemplo.pe", topics: ["eventos", "avisos"] });
  const bad = askInput.safeParse({ address: "x", topics: [], frequency: "hoy", consent: false });
  expect(bad.error?.issues.map(({ path }) => path[0])).toEqual([
    ...["address", "topics", "frequency", "consent"],
  ]);
});
