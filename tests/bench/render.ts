import { parseArgs } from "node:util";
import { db, disconnect, Prisma } from "#lib/platform/db";
import { Figures } from "#tests/support/figures";
import { generateEvents } from "#tests/support/generated-events";
import { sharedDatabase, startNode } from "#tests/support/nodes";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { count: { type: "string", default: "100" } },
});
const count = Number(values.count);
const warming = 20;
const figures = new Figures();
const { cluster, variables } = await sharedDatabase("render");
await generateEvents(200);
const node = await startNode({ ...variables, APP_URL: "http://localhost:3000" });

/** What a reader waits for a page that nobody has asked for since the last publication. */
async function readAnew(path: string): Promise<number> {
  await db().$executeRaw(Prisma.sql`UPDATE content_version SET version = version + 1`);
  await db().$executeRaw(Prisma.sql`NOTIFY content_version`);
  // The version reaches the node by itself; asking again finds the page made for the new one.
  await fetch(`${node.url}/api/salud`).then((answer) => answer.text());
  const began = performance.now();
  const answer = await fetch(node.url + path, { headers: { "accept-encoding": "br" } });
  await answer.arrayBuffer();
  return performance.now() - began;
}

try {
  const event = await db().livePublication.findFirstOrThrow({
    where: { kind: "event" },
    select: { slug: true },
  });
  const pages = { event: `/eventos/${event.slug}`, home: "/", announcements: "/comunicados" };
  for (const [name, path] of Object.entries(pages)) {
    for (let turn = 0; turn < warming; turn += 1) await readAnew(path);
    for (let turn = 0; turn < count; turn += 1) figures.add(name, await readAnew(path));
  }
  console.log(`${count} readings of each page after a change:\n${figures.table()}`);
  const medians = Object.keys(pages).map((name) => [`${name}_p50_ms`, figures.at(name, 0.5)]);
  console.log(
    JSON.stringify({
      ...{ name: "render", ...Object.fromEntries(medians) },
      event_p95_ms: figures.at("event", 0.95),
    }),
  );
} finally {
  await Promise.all([node.stop(), disconnect()]);
  await cluster.stop();
}
