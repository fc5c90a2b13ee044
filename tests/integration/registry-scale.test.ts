import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db, Prisma, type Tx, transaction } from "#lib/platform/db";
import {
  lookUpOrganisations,
  lookUpPeople,
  organisationsLike,
  peopleLike,
  projectsLike,
} from "#lib/registry/queries/lookups";
import { holds, type Match, resembles } from "#lib/registry/queries/match";
import { placesLike } from "#lib/registry/queries/places";
import { loadFoundingRegistry } from "#seed/registry";
import { settleDatabase } from "#tests/support/database";

const actor: Actor = systemActor("Carga inicial");
const records = 20_000;

async function fill(table: "organisation" | "person" | "project"): Promise<void> {
  const word = "substr(md5(n::text), 1, 12) || ' ' || substr(md5((n * 7)::text), 1, 9)";
  await db().$executeRawUnsafe(
    `INSERT INTO ${table} (id, name, search_name)
     SELECT gen_random_uuid(), ${word}, ${word} FROM generate_series(1, ${records}) AS n`,
  );
}

beforeAll(async () => {
  await fill("organisation");
  await fill("person");
  await fill("project");
  await db().$executeRaw`
    INSERT INTO organisation_alias (id, organisation_id, alias, search_name)
    SELECT gen_random_uuid(), id, name, 'alias ' || search_name FROM organisation`;
  await loadFoundingRegistry(actor);
  await settleDatabase(inject("clusterAccess"));
});

async function planOf(client: Tx, statement: Prisma.Sql): Promise<string> {
  const rows = await client.$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${statement}`);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

describe("among twenty thousand records", () => {
  const statements: [string, (text: string, match: Match) => Prisma.Sql, string[]][] = [
    ["organisations", organisationsLike, ["organisation_search", "organisation_alias_search"]],
    ["people", peopleLike, ["person_search"]],
    ["projects", projectsLike, ["project_search"]],
  ];
  it.each(statements)("%s are found by an index", async (_, statement, indexes) => {
    for (const match of [holds, resembles]) {
      const plan = await planOf(db(), statement("quillacop", match));
      for (const index of indexes) expect(plan).toContain(`Bitmap Index Scan on ${index}`);
      expect(plan).not.toContain("Seq Scan");
    }
  });

  it("the founding names are still found first", async () => {
    const [host] = await lookUpOrganisations(actor, { text: "quillacop" });
    expect(host?.name).toBe("COOPAC Quillacoop");
    expect(await lookUpPeople(actor, { text: "leyva" })).toMatchObject([{ name: "William Leyva" }]);
  });
});

describe("the two thousand places", () => {
  it("can be found by an index, although reading them all is as quick", async () => {
    const plan = await transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return planOf(tx, placesLike("la convencion", holds));
    });
    expect(plan).toContain("Bitmap Index Scan on place_search");
  });
});
