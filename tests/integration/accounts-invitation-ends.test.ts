import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setActive } from "#lib/accounts/commands/administer";
import { setIdentifiers } from "#lib/accounts/commands/identifiers";
import { inviteMember, sendInvitations } from "#lib/accounts/commands/invite";
import { withdrawInvitation } from "#lib/accounts/commands/withdraw";
import { openAccess } from "#lib/accounts/queries/access";
import { members } from "#lib/accounts/queries/members";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

const software = systemActor("Cuentas de prueba");
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
const stateOf = async (id: string) => {
  const { items } = await members(administrator, { text: "", state: null, after: null });
  return items.find((item) => item.id === id)?.state;
};
const codeIn = (text = "") => /contrasena\/([\w-]{43})/.exec(text)?.[1] ?? "";

beforeAll(async () => {
  administrator = await actorAs("administrator");
});
beforeEach(async () => {
  await db().accessToken.deleteMany();
  await db().session.deleteMany();
  await db().account.deleteMany({ where: { role: "member" } });
});

describe("withdrawInvitation", () => {
  const verbs = async (id: string) =>
    (await db().auditEntry.findMany({ where: { subjectId: id } })).map(({ verb }) => verb);

  it("ends the link and takes the letter out of the outbox, and the log says who did", async () => {
    const { id, email } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await sendInvitations(software);
    const code = codeIn((await mailsTo(email))[0]?.text);
    await withdrawInvitation(administrator, { accountId: id });
    expect([await openAccess(code), await mailsTo(email)]).toEqual([null, []]);
    expect(await stateOf(id)).toBe("uninvited");
    expect(await verbs(id)).toEqual(["invitation_asked", "invitation_withdrawn"]);
  });

  it("keeps one that is still to be written from being written", async () => {
    const { id, email } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await withdrawInvitation(administrator, { accountId: id });
    expect(await sendInvitations(software)).toBe(0);
    expect(await mailsTo(email)).toEqual([]);
  });
});

describe("withdrawInvitation refuses", () => {
  it("whoever does not administer accounts", async () => {
    const { id } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await expectRefusal(withdrawInvitation(await actorAs("staff"), { accountId: id }), "forbidden");
    expect(await stateOf(id)).toBe("waiting");
  });

  it("who was not invited, and who chose a password already", async () => {
    const at = new Date();
    for (const more of [{}, { passwordHash: "x", inviteAskedAt: at, invitedAt: at }]) {
      const { id } = await newMember(more);
      await expectRefusal(withdrawInvitation(administrator, { accountId: id }), "invalid");
    }
  });
});

describe("an invitation", () => {
  it("ends with the account's, which is listed as such and can be invited again", async () => {
    const { id, email } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await sendInvitations(software);
    await setActive(administrator, { accountId: id, active: false });
    expect([await stateOf(id), await mailsTo(email)]).toEqual(["inactive", []]);
    await setActive(administrator, { accountId: id, active: true });
    expect(await stateOf(id)).toBe("uninvited");
  });

  it("ends with the e-mail that it was sent to", async () => {
    const { id, email } = await newMember();
    await inviteMember(administrator, { accountId: id });
    await sendInvitations(software);
    const moved = { accountId: id, email: `otra-${email}`, memberNumber: "9" };
    await setIdentifiers(administrator, moved);
    expect([await stateOf(id), await mailsTo(email)]).toEqual(["uninvited", []]);
  });
});
