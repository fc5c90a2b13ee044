import { beforeAll, describe, expect, inject, test } from "vitest";
import { comingQuery, monthQuery, surroundingsQuery } from "#lib/calendar/queries";
import { lettersQuery, listQuery } from "#lib/directory/queries/list";
import { eventsQuery as organisationEvents } from "#lib/directory/queries/organisation";
import { eventsQuery as personEvents } from "#lib/directory/queries/person";
import { monthOfDay } from "#lib/editorial/calendar";
import { relatedQuery } from "#lib/events/queries/related";
import { db, Prisma } from "#lib/platform/db";
import { settleDatabase } from "#tests/support/database";
import { generateEvents } from "#tests/support/generated-events";

const all = { text: "", letter: null, after: null };

beforeAll(async () => {
  await generateEvents(10_000);
  await db().$executeRaw`
    INSERT INTO "position" (id, person_id, organisation_id, title)
    SELECT gen_random_uuid(), p.id, o.id, 'Cargo de prueba'
    FROM person p, (SELECT id FROM organisation ORDER BY id LIMIT 5) AS o`;
  await settleDatabase(inject("clusterAccess"));
}, 600_000);

async function planOf(statement: Prisma.Sql): Promise<string> {
  const rows = await db().$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${statement}`);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

async function slowest(statement: Prisma.Sql): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const from = performance.now();
    await db().$queryRaw(statement);
    times.push(performance.now() - from);
  }
  return Math.min(...times);
}

const someOf = async (column: Prisma.Sql, table: Prisma.Sql) => {
  const [row] = await db().$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT ${column}::text AS id FROM ${table} WHERE ${column} IS NOT NULL LIMIT 1`,
  );
  return row?.id ?? "";
};

describe("among ten thousand events", () => {
  const month = monthOfDay("2009-11-29");
  const statements: [string, () => Promise<Prisma.Sql> | Prisma.Sql][] = [
    ["a month", () => monthQuery(month)],
    ["what surrounds a month", () => surroundingsQuery(month)],
    ["what comes next", () => comingQuery("2025-01-01", 4)],
    ["the organisations", () => listQuery("organisation", all)],
    [
      "those of a letter after a key",
      async () =>
        listQuery("organisation", {
          ...{ text: "coop", letter: "c" },
          after: await someOf(Prisma.sql`id`, Prisma.sql`organisation`),
        }),
    ],
    ["the people", () => listQuery("person", all)],
    ["the letters of organisations", () => lettersQuery("organisation")],
    ["the letters of people", () => lettersQuery("person")],
    [
      "the events of an organisation",
      async () =>
        organisationEvents(
          await someOf(Prisma.sql`organisation_id`, Prisma.sql`live_organisation`),
        ),
    ],
    [
      "the events of a person",
      async () => personEvents(await someOf(Prisma.sql`person_id`, Prisma.sql`live_participant`)),
    ],
    [
      "what is related to an event",
      async () => relatedQuery(await someOf(Prisma.sql`publication_id`, Prisma.sql`live_event`)),
    ],
  ];
  test.each(statements)("%s is read by indexes, at once", async (_name, statement) => {
    const sql = await statement();
    const plan = await planOf(sql);
    // Of announcements and projects there are none here, and an empty table is best read whole.
    expect(plan).not.toMatch(/Seq Scan on (live_(?!announcement|project)\w+|person|"position")/);
    expect(await slowest(sql), plan).toBeLessThan(100);
  });
});
