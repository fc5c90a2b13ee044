import { expect, it } from "vitest";
import { importMembers } from "#lib/members/commands/apply";
import { keepList } from "#lib/members/commands/lists";
import { listPlan } from "#lib/members/queries";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { headings, listOf, xlsx } from "#tests/support/member-lists";

it("ten thousand members are created at once, and changed at once", {
  timeout: 120_000,
}, async () => {
  const administrator = await actorAs("administrator");
  const apply = async (given: string) => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [
      ...[at + 1, given, "de Prueba", `socia${at}@prueba.pe`, ""],
    ]);
    const { importId } = await keepList(administrator, listOf(xlsx([headings, ...rows])));
    const list = await listPlan(administrator, importId, { view: null, after: 0 });
    expect([list.items.length, list.next]).toEqual([100, 101]);
    return importMembers(administrator, { importId, shown: list.print ?? "" });
  };
  expect(await apply("Socia")).toMatchObject({ counts: { created: 10_000 } });
  expect(await apply("Otra")).toMatchObject({ counts: { changed: 10_000 } });
  expect(await db().account.count({ where: { name: "Otra de Prueba" } })).toBe(10_000);
});
