import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { choosePassword } from "#lib/accounts/commands/access";
import { inviteMember, inviteMembers, sendInvitations } from "#lib/accounts/commands/invite";
import { signIn } from "#lib/accounts/commands/sign-in";
import { memberStates } from "#lib/accounts/membership";
import { openAccess } from "#lib/accounts/queries/access";
import { memberCounts, members } from "#lib/accounts/queries/members";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

const software = systemActor("Cuentas de prueba");
const password = "siete vicuñas al amanecer";
let administrator: Actor;
let serial = 0;

async function newMember(more: object = {}) {
  serial += 1;
  const email = `socia-${serial}@prueba.invalid`;
  const data = {
    name: `Socia ${serial}`,
    email,
    role: "member",
    memberNumber: `${serial}`,
  } as const;
  return db().account.create({ data: { ...data, ...more }, select: { id: true, email: true } });
}
const mailsTo = (email: string | null) =>
  db().outgoingMail.findMany({ where: { toAddress: email ?? "" }, orderBy: { id: "asc" } });
const sent = (email: string | null) =>
  db().outgoingMail.updateMany({
    where: { toAddress: email ?? "" },
    data: { sentAt: new Date() },
  });
const stateOf = async (id: string) => {
  const { items } = await members(administrator, { text: "", state: null, after: null });
  return items.find((item) => item.id === id)?.state;
};
const codeIn = (text = "") => /contrasena\/([\w-]{43})/.exec(text)?.[1] ?? "";
const hourPasses = async (id: string, email: string | null) => {
  await db().$executeRaw`UPDATE account SET invited_at = invited_at - interval '1 hour',
    invite_asked_at = invite_asked_at - interval '1 hour' WHERE id = ${id}::uuid`;
  await db().$executeRaw`UPDATE outgoing_mail SET sent_at = sent_at - interval '1 hour'
    WHERE to_address = ${email}`;
};

beforeAll(async () => {
  administrator = await actorAs("administrator");
});
beforeEach(async () => {
  await db().accessToken.deleteMany();
  await db().session.deleteMany();
  await db().account.deleteMany({ where: { role: "member" } });
});

describe("inviteMembers", () => {
  it("invites everybody with an e-mail once, and they sign in with what they choose", async () => {
    const [one, other] = [await newMember(), await newMember()];
    await newMember({ email: null });
    await newMember({ passwordHash: "x" });
    await newMember({ active: false });
    expect(await inviteMembers(administrator)).toEqual({ asked: 2 });
    expect(await stateOf(one.id)).toBe("waiting");
    expect(await sendInvitations(software)).toBe(2);
    expect(await sendInvitations(software)).toBe(0);
    expect(await stateOf(other.id)).toBe("waiting");
    await sent(other.email);
    expect(await stateOf(other.id)).toBe("invited");
    const [mail, ...rest] = await mailsTo(one.email);
    expect(rest).toEqual([]);
    const code = /contrasena\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
    const access = await openAccess(code);
    const days = ((access?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(7);
    await choosePassword({ code, password, repeated: password });
    expect(await stateOf(one.id)).toBe("joined");
    const account = await db().account.findUniqueOrThrow({ where: { id: one.id } });
    expect(account).toMatchObject({ mustChangePassword: false, joinedAt: expect.any(Date) });
    const identifier = account.memberNumber ?? "";
    const input = { identifier, password, remember: false, address: "", userAgent: "" };
    expect(await signIn(input)).toMatchObject({ role: "member", mustChangePassword: false });
  });

  it("counts and lists the members of each state alike", async () => {
    await newMember();
    await newMember({ email: null });
    await newMember({ passwordHash: "x" });
    const at = (days: number) => new Date(Date.now() - days * 86_400_000);
    await newMember({ inviteAskedAt: at(1), invitedAt: at(0.9) });
    await newMember({ inviteAskedAt: at(9), invitedAt: at(8) });
    await newMember({ inviteAskedAt: at(1), invitedAt: at(8) });
    await newMember({ active: false, inviteAskedAt: at(1), invitedAt: at(0.9) });
    const counts = await memberCounts(administrator);
    for (const state of memberStates) {
      const { items } = await members(administrator, { text: "", state, after: null });
      expect([state, items.map((item) => item.state), counts[state]]).toEqual([state, [state], 1]);
    }
  });

  it("counts an invitation as sent when it was", async () => {
    const [one, other] = [await newMember(), await newMember()];
    await inviteMembers(administrator);
    await sendInvitations(software);
    await sent(one.email);
    const counts = await memberCounts(administrator);
    expect([counts.waiting, counts.invited]).toEqual([1, 1]);
    const filter = { text: "", state: "waiting" as const, after: null };
    expect((await members(administrator, filter)).items.map(({ id }) => id)).toEqual([other.id]);
  });

  it("sends sixty a minute, and leaves a job for the others", async () => {
    await Promise.all(Array.from({ length: 70 }, () => newMember()));
    await inviteMembers(administrator);
    expect(await sendInvitations(software)).toBe(60);
    const [job] = await db().$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM run_at - now())::int AS seconds
      FROM graphile_worker._private_jobs WHERE key = 'send_invitations'`;
    expect(job?.seconds).toBeGreaterThan(30);
    expect(await sendInvitations(software)).toBe(10);
  });

  it("pages the members by name, and finds them by number", async () => {
    await Promise.all(Array.from({ length: 60 }, () => newMember()));
    const first = await members(administrator, { text: "", state: null, after: null });
    const rest = await members(administrator, { text: "", state: null, after: first.next });
    expect([first.items.length, rest.items.length, rest.next]).toEqual([50, 10, null]);
    const found = await members(administrator, { text: `00${serial}`, state: null, after: null });
    expect(found.items).toHaveLength(1);
    const nobody = await members(administrator, { text: "%_\\", state: null, after: null });
    expect(nobody.items).toEqual([]);
  });
});

describe("inviteMembers refuses", () => {
  it("whoever does not administer accounts, and when nobody is left", async () => {
    await expectRefusal(inviteMembers(await actorAs("director")), "forbidden");
    await expectRefusal(inviteMembers(administrator), "conflict");
  });
});

describe("inviteMember", () => {
  it("sends another link after a while, which ends the first", async () => {
    const { id, email } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await sendInvitations(software);
    const first = codeIn((await mailsTo(email))[0]?.text);
    await sent(email);
    await hourPasses(id, email);
    await inviteMember(administrator, { accountId: id });
    expect(await sendInvitations(software)).toBe(1);
    const [, second, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(await openAccess(first)).toBeNull();
    expect(await openAccess(codeIn(second?.text))).toMatchObject({ purpose: "invitation" });
  });

  it("writes anew what nobody sent yet, at once, and the first letter leaves the outbox", async () => {
    const { id, email } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await sendInvitations(software);
    const first = codeIn((await mailsTo(email))[0]?.text);
    await inviteMember(administrator, { accountId: id });
    await sendInvitations(software);
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(1);
    expect(codeIn(mails[0]?.text)).not.toBe(first);
    expect(await openAccess(first)).toBeNull();
  });
});

describe("inviteMember refuses", () => {
  it("whoever does not administer accounts", async () => {
    const { id } = await newMember();
    await expectRefusal(inviteMember(await actorAs("staff"), { accountId: id }), "forbidden");
  });

  it("who has no e-mail, is deactivated, chose a password or was just invited", async () => {
    const cases = [{ email: null }, { active: false }, { passwordHash: "x" }];
    for (const more of cases) {
      const { id } = await newMember(more);
      await expectRefusal(inviteMember(administrator, { accountId: id }), "invalid");
    }
    const { id, email } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await expectRefusal(inviteMember(administrator, { accountId: id }), "invalid");
    await sendInvitations(software);
    await sent(email);
    const again = await expectRefusal(inviteMember(administrator, { accountId: id }), "invalid");
    expect(again.message).toContain("hace menos de 10 minutos");
  });
});

describe("sendInvitations refuses", () => {
  it("everybody but the software itself", async () => {
    await expectRefusal(sendInvitations(administrator), "forbidden");
  });
});
