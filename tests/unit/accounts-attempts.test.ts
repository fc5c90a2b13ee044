import { describe, expect, it } from "vitest";
import {
  countedPasswordCheck,
  countedSignIn,
  minutesLeft,
  windowStart,
} from "#lib/accounts/attempts";

const at = (time: string) => new Date(`2026-11-22T${time}Z`);

describe("what is counted", () => {
  it("is the e-mail from the address, the e-mail and the address, and none is written down", () => {
    const counted = countedSignIn("redactora@prueba.invalid", "192.0.2.7");
    expect(counted.map(({ limit }) => limit)).toEqual([5, 50, 30]);
    expect(counted.map(({ subject }) => subject).join()).not.toMatch(/redactora|192\.0\.2/);
  });

  it("shares the e-mail, not the pair, between two addresses", () => {
    const [herePair, here] = countedSignIn("redactora@prueba.invalid", "192.0.2.7");
    const [therePair, there] = countedSignIn("redactora@prueba.invalid", "192.0.2.8");
    expect(here).toEqual(there);
    expect(herePair.subject).not.toBe(therePair.subject);
  });

  it("is the e-mail alone when the address is unknown", () => {
    expect(countedSignIn("redactora@prueba.invalid", "").map(({ limit }) => limit)).toEqual([
      5, 50,
    ]);
  });

  it("keeps sign-ins and password checks apart", () => {
    const [signIn] = countedSignIn("igual", "");
    const [check] = countedPasswordCheck("igual");
    expect(signIn.subject).not.toBe(check.subject);
  });
});

describe("the window", () => {
  it("is fifteen minutes", () => {
    expect(windowStart(at("10:15:00"))).toEqual(at("10:00:00"));
  });

  it.each([
    ["10:00:00", 15],
    ["10:00:01", 15],
    ["10:14:01", 1],
    ["10:15:30", 1],
  ])("at %s leaves %i minutes to wait", (now, minutes) => {
    expect(minutesLeft(at("10:00:00"), at(now))).toBe(minutes);
  });
});
