import { parseArgs } from "node:util";
import { db, disconnect } from "#lib/platform/db";
import { loadFoundingContent } from "#seed/founding";
import { actorAs } from "#tests/support/actors";
import { settleDatabase, startCluster, TEMPLATE } from "#tests/support/database";
import { newsroom } from "#tests/support/drafts";
import { Figures } from "#tests/support/figures";
import { generateEvents } from "#tests/support/generated-events";
import { measureScale } from "#tests/support/scale";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    rounds: { type: "string", default: "10" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);
const measured = ["search", "list", "panel", "history", "text", "publish"];
const bySize = new Map<number, Figures>();
const cluster = await startCluster();

/** Fills up to a size and measures it. */
async function measure(size: number, from: number): Promise<void> {
  await generateEvents(size, 2009, from);
  await settleDatabase(cluster.access);
  const figures = new Figures();
  const people = { ...(await newsroom()), director: await actorAs("director") };
  await measureScale(people, { figures, rounds });
  bySize.set(size, figures);
  console.log(`${await db().liveEvent.count()} events:\n${figures.table()}`);
}

const p95 = (size: number | undefined, name: string) => bySize.get(size ?? 0)?.at(name, 0.95) ?? 0;

function summary() {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const times = sizes.map((size) => [
    `p95_ms_at_${size}`,
    Object.fromEntries(measured.map((name) => [name, p95(size, name)])),
  ]);
  const growth = measured.map((name) => [
    name,
    Math.round((p95(largest, name) / p95(smallest, name)) * 100) / 100,
  ]);
  return { name: "scale", ...Object.fromEntries(times), growth: Object.fromEntries(growth) };
}

try {
  process.env.DATABASE_URL = await cluster.createFrom(TEMPLATE, "scale");
  await loadFoundingContent();
  for (const [at, size] of sizes.entries()) await measure(size, sizes[at - 1] ?? 0);
  console.log(JSON.stringify(summary()));
} finally {
  await disconnect();
  await cluster.stop();
}
