import { beforeAll, describe, expect, inject, it } from "vitest";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { bigTables, fillWithEvents } from "#tests/support/many-events";
import { type Reads, routeReads } from "#tests/support/route-reads";
import { plansOf, recordStatements } from "#tests/support/statements";

let reads: Reads;

beforeAll(async () => {
  await fillWithEvents(inject("clusterAccess"), 100_000);
  const [staff, director] = [await actorAs("staff"), await actorAs("director")];
  reads = await routeReads({ staff, director });
}, 600_000);

const scan = new RegExp(`Seq Scan on (${bigTables.join("|")})\\b`);

describe("among a hundred thousand events", () => {
  it("no route reads a big table from its first row to its last", async () => {
    const found: Record<string, string> = {};
    for (const [route, read] of reads) {
      const statements = await recordStatements(read);
      expect(statements.length, route).toBeGreaterThan(0);
      const plans = await plansOf(process.env.DATABASE_URL ?? "", statements);
      const scanning = plans.filter((plan) => scan.test(plan));
      if (scanning.length > 0) found[route] = scanning.join("\n\n");
    }
    expect(found).toEqual({});
  }, 120_000);

  it("the tally of events says what counting them says", async () => {
    const [counted, tallied] = [
      await db().liveEvent.groupBy({ by: ["year"], _count: true, orderBy: { year: "asc" } }),
      await db().eventTally.groupBy({
        by: ["year"],
        _sum: { events: true },
        orderBy: { year: "asc" },
      }),
    ];
    expect(tallied.map((row) => row._sum.events)).toEqual(counted.map((row) => row._count));
  });
});
