import { beforeEach, describe, expect, it } from "vitest";
import { countedSignIn, windowMinutes } from "#lib/accounts/attempts";
import { createAccount, resetPassword, setActive } from "#lib/accounts/commands/administer";
import { signIn, signOut } from "#lib/accounts/commands/sign-in";
import { type Actor, makeActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
const origin = { address: "192.0.2.7", userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" };

let administrator: Actor;
let serial = 0;
let email: string;
let password: string;
let accountId: string;

const enter = (more: Partial<Parameters<typeof signIn>[0]> = {}) =>
  signIn({ identifier: email, password, remember: false, ...origin, ...more });
const fail = (more = {}) => enter({ password: "otra cosa", ...more }).catch((error) => error);
const pair = () => countedSignIn(email, origin.address)[0].subject;
const entries = (verb: string) =>
  db().auditEntry.findMany({ where: { verb, subjectId: accountId }, orderBy: { id: "asc" } });
const age = (minutes: number) =>
  db().$executeRaw`UPDATE sign_in_failure SET at = at - make_interval(mins => ${minutes}::int)`;

beforeEach(async () => {
  await db().signInFailure.deleteMany();
  administrator ??= await actorAs("administrator");
  serial += 1;
  const given = { name: "Redactora de prueba", email: `redactora-${serial}@prueba.invalid` };
  ({ accountId, email, password } = await createAccount(administrator, {
    ...given,
    role: "staff",
  }));
});

describe("signIn", () => {
  it("opens a session of twelve hours and says whether the password is provisional", async () => {
    const opened = await enter();
    expect(opened).toMatchObject({ accountId, role: "staff", mustChangePassword: true });
    const session = await db().session.findUniqueOrThrow({ where: { id: opened.sessionId } });
    const hours = (session.expiresAt.getTime() - session.createdAt.getTime()) / 3_600_000;
    expect(hours).toBe(12);
    expect(session).toMatchObject({ accountId, revokedAt: null, userAgent: origin.userAgent });
  });

  it("opens one of thirty days on one's own device", async () => {
    const { expiresAt } = await enter({ remember: true });
    expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(30);
  });

  it("writes down who entered and when", async () => {
    await enter();
    expect(await entries("signed_in")).toMatchObject([
      { actorId: accountId, actorName: "Redactora de prueba" },
    ]);
    const account = await db().account.findUniqueOrThrow({ where: { id: accountId } });
    expect(account.lastSignInAt?.getTime()).toBeGreaterThan(Date.now() - 10_000);
  });

  it("forgets earlier failures, so that the count starts anew", async () => {
    for (let n = 0; n < 4; n += 1) await fail();
    await enter();
    expect(await db().signInFailure.count({ where: { subject: pair() } })).toBe(0);
    expect(await fail()).toMatchObject({ data: { left: 4 } });
  });

  it("lets in again when the failures are fifteen minutes old", async () => {
    for (let n = 0; n < 5; n += 1) await fail();
    await age(windowMinutes);
    expect(await enter()).toMatchObject({ accountId });
  });
});

describe("signIn refuses", () => {
  it("a wrong password, counting down, and writes the first failure down", async () => {
    const message =
      "Los datos no coinciden. Le quedan 4 intentos. Revise si tiene activadas las mayúsculas.";
    expect(await fail()).toMatchObject(refusal("invalid", { message }));
    expect(await fail()).toMatchObject({ message: expect.stringContaining("Le quedan 3") });
    expect(await entries("sign_in_failed")).toMatchObject([{ actorId: null }]);
    await fail({ address: "192.0.2.8" });
    await age(windowMinutes);
    await fail();
    expect(await entries("sign_in_failed")).toHaveLength(3);
  });

  it("an address that nobody has with the same words and the same count", async () => {
    const known = await fail();
    const unknown = await fail({ identifier: "nadie@prueba.invalid" });
    expect(unknown).toMatchObject(refusal("invalid", { message: known.message, data: known.data }));
    for (let n = 0; n < 4; n += 1) await fail({ identifier: "nadie@prueba.invalid" });
    expect(await fail({ identifier: "nadie@prueba.invalid" })).toMatchObject(
      refusal("rate_limited"),
    );
  });

  it("even the right password after five failures, and says for how long", async () => {
    for (let n = 0; n < 5; n += 1) await fail();
    await age(3);
    const message = "Hubo demasiados intentos seguidos. Vuelva a intentarlo en 12 minutos.";
    await expect(enter()).rejects.toMatchObject(refusal("rate_limited", { message }));
    expect(await db().session.count({ where: { accountId } })).toBe(0);
  });

  it("only there: from elsewhere its owner still enters", async () => {
    for (let n = 0; n < 6; n += 1) await fail();
    expect(await enter({ address: "192.0.2.8" })).toMatchObject({ accountId });
    await expect(enter()).rejects.toMatchObject(refusal("rate_limited"));
  });

  it("the fifty-first failure for one account, wherever it comes from", async () => {
    const subject = countedSignIn(email, "", accountId)[1]?.subject ?? "";
    await db().signInFailure.createMany({ data: Array.from({ length: 49 }, () => ({ subject })) });
    await fail();
    await expect(enter({ address: "192.0.2.8" })).rejects.toMatchObject(refusal("rate_limited"));
  });

  it("all but five of twenty attempts made at once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fail()));
    const checked = answers.filter(({ code }) => code === "invalid");
    expect(checked.map(({ data }) => data.left).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(answers.filter(({ code }) => code === "rate_limited")).toHaveLength(15);
  });

  it("the thirty-first failure from one network address, whoever it names", async () => {
    const here = countedSignIn("", origin.address).at(-1);
    const subject = here?.subject ?? "";
    await db().signInFailure.createMany({ data: Array.from({ length: 29 }, () => ({ subject })) });
    await fail({ identifier: "nadie@prueba.invalid" });
    await expect(enter()).rejects.toMatchObject(refusal("rate_limited"));
    expect(await enter({ address: "192.0.2.8" })).toMatchObject({ accountId });
  });

  it("a deactivated account, and says so only to whoever knows its password", async () => {
    await setActive(administrator, { accountId, active: false });
    expect(await fail()).toMatchObject(refusal("invalid"));
    const message = "Su cuenta está desactivada. Pregunte a quien administra el portal.";
    await expect(enter()).rejects.toMatchObject(refusal("forbidden", { message }));
  });

  it("the password that was replaced", async () => {
    await resetPassword(administrator, { accountId });
    await expect(enter()).rejects.toMatchObject(refusal("invalid"));
  });

  it("without keeping the e-mail or the network address of a failure", async () => {
    await fail({ identifier: "nadie@prueba.invalid" });
    const rows = await db().signInFailure.findMany();
    expect(rows.map(({ subject }) => subject).join()).not.toMatch(/nadie|192\.0\.2/);
  });
});

describe("signOut", () => {
  it("revokes the session, once", async () => {
    const { sessionId } = await enter();
    const actor = await holderOf(sessionId);
    await signOut(actor);
    await signOut(actor);
    const session = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
    expect(session.revokedAt).not.toBeNull();
    expect(await entries("signed_out")).toHaveLength(1);
  });
});

describe("signOut refuses", () => {
  it("whoever has no session", async () => {
    await expect(signOut(administrator)).rejects.toMatchObject(refusal("unauthenticated"));
  });
});

async function holderOf(sessionId: string): Promise<Actor> {
  const { account } = await db().session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { account: { select: { id: true, name: true, role: true, mustChangePassword: true } } },
  });
  return makeActor({ ...account, kind: "account", sessionId, requestId: "prueba" });
}
