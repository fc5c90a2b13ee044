import { beforeEach, describe, expect, it } from "vitest";
import { createAccount } from "#lib/accounts/commands/administer";
import { signIn } from "#lib/accounts/commands/sign-in";
import { memberKey } from "#lib/accounts/identifier";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
let serial = 0;
let email: string;
let password: string;
let accountId: string;

const enter = (more: object = {}) =>
  signIn({ identifier: email, password, remember: false, address: "", userAgent: "", ...more });
const fail = (more = {}) => enter({ password: "otra cosa", ...more }).catch((error) => error);

beforeEach(async () => {
  await db().signInFailure.deleteMany();
  serial += 1;
  ({ accountId, email, password } = await createAccount(await actorAs("administrator"), {
    ...{ name: "Socia de prueba", email: `socia-${serial}@prueba.invalid`, role: "member" },
  }));
});

describe("signIn by member number", () => {
  it("takes the member number in any of its spellings, and none without a number", async () => {
    const memberNumber = `00-45${serial}`;
    await db().account.update({ where: { id: accountId }, data: { memberNumber } });
    for (const identifier of [`45${serial}`, ` 0045${serial} `, memberNumber]) {
      expect(await enter({ identifier })).toMatchObject({ accountId });
    }
    for (const identifier of ["---", "0", "' or 1=1", "socio"]) {
      expect(await fail({ identifier, password })).toMatchObject(refusal("invalid"));
    }
  });

  it("lets nobody into an account without a password", async () => {
    await db().account.update({ where: { id: accountId }, data: { passwordHash: null } });
    expect(await fail({ password: "" })).toMatchObject(refusal("invalid"));
    expect(await fail({ password: "null" })).toMatchObject(refusal("invalid"));
  });

  it("without telling that an e-mail and a number are of one account", async () => {
    await db().account.update({ where: { id: accountId }, data: { memberNumber: "00-777" } });
    for (let n = 0; n < 5; n += 1) await fail();
    expect(await fail()).toMatchObject(refusal("rate_limited"));
    expect(await fail({ identifier: "777" })).toMatchObject(
      refusal("invalid", { data: { left: 4 } }),
    );
    expect(await fail({ identifier: "778" })).toMatchObject(
      refusal("invalid", { data: { left: 4 } }),
    );
  });

  it("compares numbers as the database does", async () => {
    for (const memberNumber of ["00-1a2", "A/001", "9 9 9", "0x0f", "007.5"]) {
      await db().account.update({ where: { id: accountId }, data: { memberNumber } });
      const { memberKey: stored } = await db().account.findUniqueOrThrow({
        where: { id: accountId },
        select: { memberKey: true },
      });
      expect(stored).toBe(memberKey(memberNumber));
    }
    const nothing = db().account.update({
      where: { id: accountId },
      data: { memberNumber: "000" },
    });
    await expect(nothing).rejects.toThrow(/account_member_key/);
  });
});
