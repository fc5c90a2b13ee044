import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { purgeSessions } from "#lib/accounts/commands";
import { createAccount, resetPassword } from "#lib/accounts/commands/administer";
import { changePassword, revokeOtherSessions } from "#lib/accounts/commands/own";
import { signIn } from "#lib/accounts/commands/sign-in";
import { ownAccount } from "#lib/accounts/queries";
import { type Actor, makeActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
const chosen = "tres llamas en la puna";

let administrator: Actor;
let serial = 0;
let accountId: string;
let email: string;
let provisional: string;
let actor: Actor;

const enter = (password: string) =>
  signIn({ identifier: email, password, remember: false, address: "", userAgent: "" });
const change = (more: object = {}) =>
  changePassword(actor, { current: provisional, password: chosen, repeated: chosen, ...more });
const openSessions = () =>
  db().session.findMany({ where: { accountId, revokedAt: null }, select: { id: true } });

beforeAll(async () => {
  administrator = await actorAs("administrator");
});

beforeEach(async () => {
  serial += 1;
  const given = { name: "Editor de prueba", email: `editor-${serial}@prueba.invalid` };
  const created = await createAccount(administrator, { ...given, role: "reviewer" });
  ({ accountId, email, password: provisional } = created);
  const { sessionId } = await enter(provisional);
  const facts = { id: accountId, name: given.name, role: "reviewer", sessionId } as const;
  actor = makeActor({ ...facts, kind: "account", mustChangePassword: true, requestId: "prueba" });
});

describe("changePassword", () => {
  it("keeps this session, closes the others and settles the password", async () => {
    await enter(provisional);
    await change();
    expect(await openSessions()).toEqual([{ id: actor.sessionId }]);
    expect(await enter(chosen)).toMatchObject({ mustChangePassword: false });
    await expect(enter(provisional)).rejects.toMatchObject(refusal("invalid"));
  });

  it("reads a letter with its accent however it was typed", async () => {
    await change({ password: "el señor del altiplano".normalize("NFD") });
    expect(await enter("el señor del altiplano".normalize("NFC"))).toMatchObject({ accountId });
  });
});

describe("changePassword refuses", () => {
  it("a wrong current password, and stops checking after five", async () => {
    const wrong = () => change({ current: "otra cosa" }).catch((error) => error);
    const current = "No es su contraseña actual. Le quedan 4 intentos.";
    expect(await wrong()).toMatchObject(refusal("invalid", { fields: { current } }));
    for (let n = 0; n < 4; n += 1) await wrong();
    await expect(change()).rejects.toMatchObject(refusal("rate_limited"));
  });

  it("one's e-mail and the password that one already has", async () => {
    const sentence = (fields: object) => refusal("invalid", { fields });
    await expect(change({ password: email.toUpperCase() })).rejects.toMatchObject(
      sentence({ password: "No puede ser su correo. Elija otra." }),
    );
    await expect(change({ password: provisional })).rejects.toMatchObject(
      sentence({ password: "Elija una distinta de la actual." }),
    );
  });

  it("a password that an administrator replaced meanwhile", async () => {
    await resetPassword(administrator, { accountId });
    await expect(change()).rejects.toMatchObject(refusal("invalid"));
  });

  it("a visitor", async () => {
    const input = { current: provisional, password: chosen, repeated: chosen };
    await expect(changePassword(visitorActor(), input)).rejects.toMatchObject(
      refusal("unauthenticated"),
    );
  });
});

describe("revokeOtherSessions", () => {
  it("closes the sessions elsewhere and keeps this one", async () => {
    await enter(provisional);
    await enter(provisional);
    expect((await ownAccount(actor)).sessions).toHaveLength(3);
    expect(await revokeOtherSessions(actor)).toEqual({ closed: 2 });
    const { sessions } = await ownAccount(actor);
    expect(sessions.map(({ id }) => id)).toEqual([actor.sessionId]);
  });
});

describe("revokeOtherSessions refuses", () => {
  it("a visitor", async () => {
    const revoke = revokeOtherSessions(visitorActor());
    await expect(revoke).rejects.toMatchObject(refusal("unauthenticated"));
  });
});

describe("purgeSessions", () => {
  it("forgets what ended a month ago and keeps the rest", async () => {
    const { sessionId: old } = await enter(provisional);
    await enter("otra cosa").catch(() => {});
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
    await db().session.update({ where: { id: old }, data: { expiresAt: ago(31) } });
    await db().signInFailure.updateMany({ data: { at: ago(1) } });
    await purgeSessions();
    expect(await openSessions()).toEqual([{ id: actor.sessionId }]);
    expect(await db().signInFailure.count()).toBe(0);
  });
});

describe("purgeSessions refuses", () => {
  it("people, administrators included", async () => {
    await expect(purgeSessions(administrator)).rejects.toMatchObject(refusal("forbidden"));
  });
});
