import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { discardList, keepList, purgeLists } from "#lib/members/commands/lists";
import { listPlan } from "#lib/members/queries";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { csv, headings, listOf } from "#tests/support/member-lists";
import { expectRefusal } from "#tests/support/refusals";

let administrator: Actor;
const everything = { view: null, after: 0 };

const send = (bytes: Uint8Array) => keepList(administrator, listOf(bytes));
const table = (...rows: string[][]) => csv([headings, ...rows]);

beforeAll(async () => {
  administrator = await actorAs("administrator");
});
beforeEach(async () => {
  await db().memberImport.deleteMany({ where: { appliedAt: null } });
});

describe("discardList", () => {
  it("forgets what was sent, as does another list of the same person", async () => {
    const first = await send(table(["1", "Ana", "Quispe", "", ""]));
    const second = await send(table(["1", "Ana", "Quispe", "", ""]));
    const left = await db().memberImport.findMany({ select: { id: true } });
    expect(left).toEqual([{ id: second.importId }]);
    await expectRefusal(listPlan(administrator, first.importId, everything), "not_found");
    await discardList(administrator, second);
    expect(await db().memberImport.count()).toBe(0);
  });
});

describe("discardList refuses", () => {
  it("whoever is no administrator", async () => {
    const list = await send(table(["1", "Ana", "Quispe", "", ""]));
    await expectRefusal(discardList(await actorAs("reviewer"), list), "forbidden");
  });
});

describe("purgeLists", () => {
  it("forgets what nobody applied within a day", async () => {
    const { importId } = await send(table(["1", "Ana", "Quispe", "", ""]));
    await purgeLists();
    expect(await db().memberImport.count()).toBe(1);
    const createdAt = new Date(Date.now() - 25 * 3_600_000);
    await db().memberImport.update({ where: { id: importId }, data: { createdAt } });
    await purgeLists(systemActor("Limpieza de prueba"));
    expect(await db().memberImport.count()).toBe(0);
  });
});

describe("purgeLists refuses", () => {
  it("everybody but the software itself", async () => {
    await expectRefusal(purgeLists(administrator), "forbidden");
  });
});
