import { beforeEach, describe, expect, it } from "vitest";
import { changeRole, createAccount } from "#lib/accounts/commands/administer";
import { setIdentifiers } from "#lib/accounts/commands/identifiers";
import { signIn } from "#lib/accounts/commands/sign-in";
import type { Actor } from "#lib/platform/actor";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

let administrator: Actor;
let serial = 0;
let accountId: string;
let email: string;
let old: string;

const enter = (password: string, identifier = email) =>
  signIn({ identifier, password, remember: false, address: "", userAgent: "" });

beforeEach(async () => {
  administrator ??= await actorAs("administrator");
  serial += 1;
  const given = { name: "Socia de prueba", email: `socia-${serial}@prueba.invalid` };
  const created = await createAccount(administrator, { ...given, role: "member" });
  ({ accountId, email, password: old } = created);
});

describe("setIdentifiers", () => {
  it("gives an e-mail and a number, with which its owner signs in", async () => {
    const memberNumber = `00-5${serial}`;
    await setIdentifiers(administrator, { accountId, email, memberNumber });
    expect(await enter(old, `5${serial}`)).toMatchObject({ accountId });
    await setIdentifiers(administrator, { accountId, email: null, memberNumber });
    expect(await enter(old, memberNumber)).toMatchObject({ accountId });
    await expectRefusal(enter(old), "invalid");
  });
});

describe("setIdentifiers refuses", () => {
  const input = () => ({ accountId, email, memberNumber: null });

  it("whoever does not administer accounts", async () => {
    await expectRefusal(setIdentifiers(await actorAs("reviewer"), input()), "forbidden");
  });

  it("what another account has, in any spelling", async () => {
    const other = await createAccount(administrator, {
      ...{ name: "Otro socio de prueba", email: `otro-${serial}@prueba.invalid`, role: "member" },
    });
    const memberNumber = `0-8${serial}`;
    await setIdentifiers(administrator, { ...input(), memberNumber });
    const mine = { accountId: other.accountId, email: other.email, memberNumber: null };
    const taken = await expectRefusal(
      setIdentifiers(administrator, { ...mine, memberNumber: `8${serial}` }),
      "invalid",
    );
    expect(taken.fields.memberNumber).toContain("Socia de prueba");
    await expectRefusal(setIdentifiers(administrator, { ...mine, email }), "invalid");
  });

  it("an account with neither, and one of the panel without an e-mail", async () => {
    await expectRefusal(setIdentifiers(administrator, { ...input(), email: null }), "invalid");
    const staff = await actorAs("staff");
    const bare = { accountId: staff.id ?? "", email: null, memberNumber: `77${serial}` };
    await expectRefusal(setIdentifiers(administrator, bare), "invalid");
  });
});

describe("changeRole refuses", () => {
  it("to let an account without an e-mail work in the panel", async () => {
    const bare = { accountId, email: null, memberNumber: `66${serial}` };
    await setIdentifiers(administrator, bare);
    await expectRefusal(changeRole(administrator, { accountId, role: "staff" }), "invalid");
  });
});
