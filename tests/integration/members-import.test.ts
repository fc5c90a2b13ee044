import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signIn } from "#lib/accounts/commands/sign-in";
import { importMembers } from "#lib/members/commands/apply";
import { keepList } from "#lib/members/commands/lists";
import { appliedLists, faultyRows, listPlan } from "#lib/members/queries";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { csv, headings, listOf, xlsx } from "#tests/support/member-lists";
import { expectRefusal } from "#tests/support/refusals";

let administrator: Actor;
let serial = 0;
const everything = { view: null, after: 0 };

const send = (bytes: Uint8Array) => keepList(administrator, listOf(bytes));
const table = (...rows: string[][]) => csv([headings, ...rows]);
async function look(bytes: Uint8Array) {
  const { importId } = await send(bytes);
  return { importId, ...(await listPlan(administrator, importId, everything)) };
}
const apply = ({ importId, print }: { importId: string; print: string | null }) =>
  importMembers(administrator, { importId, shown: print ?? "" });
const members = () =>
  db().account.findMany({
    where: { memberNumber: { not: null } },
    orderBy: { memberNumber: "asc" },
    select: { name: true, email: true, memberNumber: true, office: { select: { name: true } } },
  });

beforeAll(async () => {
  administrator = await actorAs("administrator");
  const own = await db().organisation.create({
    data: {
      name: "Cooperativa de prueba",
      searchName: "cooperativa de prueba",
      kind: "savings_credit",
      own: true,
    },
  });
  await db().office.create({ data: { organisationId: own.id, name: "Agencia Puno" } });
});
beforeEach(async () => {
  serial += 1;
  await db().account.deleteMany({ where: { memberNumber: { not: null } } });
  await db().memberImport.deleteMany();
});

describe("importMembers", () => {
  it("creates, changes and leaves, says so before, and does nothing the second time", async () => {
    const first = await look(
      table(["001", "ANA", "QUISPE", "Ana@prueba.pe", "Puno"], ["2", "Luz", "Mamani", "", ""]),
    );
    expect(first.counts).toEqual({ created: 2, changed: 0, same: 0, faulty: 0 });
    expect(await members()).toEqual([]);
    expect(await apply(first)).toEqual({ counts: first.counts });
    expect(await members()).toEqual([
      {
        name: "Ana Quispe",
        email: "ana@prueba.pe",
        memberNumber: "001",
        office: { name: "Agencia Puno" },
      },
      { name: "Luz Mamani", email: null, memberNumber: "2", office: null },
    ]);
    const again = await look(
      xlsx([headings, [1, "Ana", "Quispe", "", ""], [2, "Luz", "Mamani Ccori", "", ""]]),
    );
    expect(again.counts).toEqual({ created: 0, changed: 1, same: 1, faulty: 0 });
    await apply(again);
    const last = await look(
      table(["1", "Ana", "Quispe", "", ""], ["2", "Luz", "Mamani Ccori", "", ""]),
    );
    expect(last.counts).toEqual({ created: 0, changed: 0, same: 2, faulty: 0 });
    await expectRefusal(apply(last), "invalid");
  });

  it("leaves rows with faults out and says the row, the column and what to do", async () => {
    const list = await look(
      table(["1", "Ana", "Quispe", "no es", "Lima"], ["2", "Luz", "Mamani", "", ""]),
    );
    expect(list.counts).toEqual({ created: 1, changed: 0, same: 0, faulty: 1 });
    const [faulty] = await faultyRows(administrator, list.importId);
    expect(faulty).toMatchObject({ line: 2 });
    expect(faulty?.faults.map(({ column }) => column)).toEqual(["email", "office"]);
    await apply(list);
    expect((await members()).map(({ memberNumber }) => memberNumber)).toEqual(["2"]);
  });

  it("is written down once, with counts and without anybody's data", async () => {
    const { importId, ...list } = await look(table(["1", "Ana", "Quispe", "ana@prueba.pe", ""]));
    await apply({ importId, ...list });
    const entries = await db().auditEntry.findMany({ where: { subjectId: importId } });
    expect(entries).toMatchObject([{ verb: "members_imported", actorId: administrator.id }]);
    expect(JSON.stringify(entries[0]?.data)).not.toMatch(/ana@|Quispe/);
    const kept = await db().memberImport.findUniqueOrThrow({ where: { id: importId } });
    expect(kept).toMatchObject({ rows: [], rowCount: 1 });
    expect(await appliedLists(administrator)).toMatchObject([
      { id: importId, counts: list.counts },
    ]);
    expect(await listPlan(administrator, importId, everything)).toMatchObject({ print: null });
  });

  it("makes accounts that nobody enters before choosing a password", async () => {
    await apply(await look(table([`5${serial}`, "Ana", "Quispe", "", ""])));
    const input = { identifier: `5${serial}`, remember: false, address: "", userAgent: "" };
    await expectRefusal(signIn({ ...input, password: "" }), "invalid");
    await expectRefusal(signIn({ ...input, password: "null" }), "invalid");
  });

  it("ends the links that went to an e-mail which is not the member's any more", async () => {
    await apply(await look(table(["1", "Ana", "Quispe", "antes@prueba.pe", ""])));
    const { id } = await db().account.findFirstOrThrow({ where: { memberKey: "1" } });
    const token = { purpose: "reset", hash: "a".repeat(64), expiresAt: new Date(Date.now() + 9e6) };
    await db().accessToken.create({ data: { ...token, accountId: id } });
    await apply(await look(table(["1", "Ana", "Quispe", "ahora@prueba.pe", ""])));
    const open = { where: { accountId: id, usedAt: null } };
    expect(await db().accessToken.count(open)).toBe(0);
    await db().accessToken.deleteMany();
  });
});

describe("importMembers refuses", () => {
  it("whoever is no administrator", async () => {
    const list = await look(table(["1", "Ana", "Quispe", "", ""]));
    for (const role of ["member", "staff", "reviewer", "director"] as const) {
      const input = { importId: list.importId, shown: list.print ?? "" };
      await expectRefusal(importMembers(await actorAs(role), input), "forbidden");
    }
  });

  it("to do something else than what was shown", async () => {
    const list = await look(table(["1", "Ana", "Quispe", "", ""]));
    const other = { name: "Ana Otra", role: "member", memberNumber: "01" } as const;
    await db().account.create({ data: other });
    await expectRefusal(apply(list), "conflict");
    expect(await members()).toHaveLength(1);
    const { print } = await listPlan(administrator, list.importId, everything);
    expect(await apply({ ...list, print })).toMatchObject({ counts: { changed: 1 } });
  });

  it("a list twice, also at once, and one that is another administrator's", async () => {
    const list = await look(table(["1", "Ana", "Quispe", "", ""]));
    const tries = await Promise.allSettled([apply(list), apply(list)]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expectRefusal(apply(list), "conflict");
    const next = await look(table(["2", "Luz", "Mamani", "", ""]));
    const input = { importId: next.importId, shown: next.print ?? "" };
    await expectRefusal(importMembers(await actorAs("administrator"), input), "not_found");
  });

  it("all of a list when one part of it fails", async () => {
    const list = await look(table(["1", "Ana", "Quispe", "", ""]));
    await db()
      .$executeRaw`ALTER TABLE account ADD CONSTRAINT prueba CHECK (name <> 'x') NOT VALID`.catch(
      () => undefined,
    );
    const { importId } = list;
    await db().memberImport.update({ where: { id: importId }, data: { rows: [{ line: 1 }] } });
    await expect(apply(list)).rejects.toThrow();
    expect(await members()).toEqual([]);
  });
});
