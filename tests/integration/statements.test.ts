import { beforeAll, describe, expect, it } from "vitest";
import { actorAs } from "#tests/support/actors";
import { generateEvents } from "#tests/support/generated-events";
import { routeReads } from "#tests/support/route-reads";
import { recordStatements } from "#tests/support/statements";

let few: Map<string, number>;
let many: Map<string, number>;

/** How many statements each route sends with what is live now. */
async function counts(actors: Parameters<typeof routeReads>[0]): Promise<Map<string, number>> {
  const counted = new Map<string, number>();
  for (const [route, read] of await routeReads(actors)) {
    counted.set(route, (await recordStatements(read)).length);
  }
  return counted;
}

beforeAll(async () => {
  const actors = { staff: await actorAs("staff"), director: await actorAs("director") };
  await generateEvents(3);
  few = await counts(actors);
  await generateEvents(30, 2009, 3);
  many = await counts(actors);
}, 120_000);

describe("with thirty events instead of three", () => {
  it("no route asks the database more often", () => {
    const more = [...many].filter(([route, count]) => count > (few.get(route) ?? 0));
    expect(more).toEqual([]);
  });

  it("no route asks it more than fifteen times", () => {
    expect([...many].filter(([, count]) => count > 15)).toEqual([]);
  });
});
