import { parseArgs } from "node:util";
import { db, disconnect } from "#lib/platform/db";
import { startBare } from "#tests/support/bare";
import { Figures } from "#tests/support/figures";
import { generateEvents } from "#tests/support/generated-events";
import { load } from "#tests/support/load";
import { processorOf, sharedDatabase, startNode, untilIdle } from "#tests/support/nodes";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
    pages: { type: "string", default: "500" },
  },
});
const [seconds, rounds, pages] = [values.seconds, values.rounds, values.pages].map(Number) as [
  number,
  number,
  number,
];
const connections = 16;
const encodings = ["identity", "br"];

async function pathsOf(): Promise<string[]> {
  const rows = await db().livePublication.findMany({
    where: { kind: "event" },
    orderBy: { publicationId: "asc" },
    take: pages,
    select: { slug: true },
  });
  return rows.map(({ slug }) => `/eventos/${slug}`);
}

const figures = new Figures();
const median = (name: string) => figures.at(name, 0.5);
const { cluster, variables } = await sharedDatabase("portal");
await generateEvents(pages);
const APP_URL = "http://localhost:3000";
const portal = await startNode({ ...variables, APP_URL });
const stock = await startNode({ ...variables, APP_URL, DELIVERY: "off" });
const paths = await pathsOf();
const cases = {
  "one event": paths.slice(0, 1),
  home: ["/"],
  [`${paths.length} events in turn`]: paths,
};
const bare = await startBare({ url: portal.url, paths: ["/", ...paths], encodings });

interface Server {
  url: string;
  pid: number;
}
interface Asked {
  paths: string[];
  encoding: string;
}

async function measured(name: string, { url, pid }: Server, asked: Asked) {
  const before = processorOf(pid);
  const result = await load({ url, ...asked, seconds, connections });
  if (result.errors + result.non2xx > 0) throw new Error(`${name}: ${JSON.stringify(result)}`);
  figures.add(`${name} p99`, result.p99);
  const processor = (processorOf(pid) - before) / Math.max(result.total, 1);
  return { perSecond: result.perSecond, processor };
}

/** One after the other, so that whatever else the machine does falls on both alike. */
async function compare(name: string, asked: Asked): Promise<void> {
  const ours = await measured("portal", portal, asked);
  const bares = await measured("node", bare, asked);
  figures.add(name, ours.perSecond / bares.perSecond);
  figures.add("processor", bares.processor / ours.processor);
  const second = [ours, bares].map(({ perSecond }) => perSecond.toFixed(0));
  console.log(`${name}: ${second[0]} a second, bare node:http ${second[1]}`);
}

async function compareWithStock(): Promise<void> {
  for (const [name, path] of [
    ["one event", paths[0] ?? "/"],
    ["home", "/"],
  ] as const) {
    const asked = { paths: [path], encoding: "gzip, br" };
    const ours = await measured("portal, compressed", portal, asked);
    const theirs = await measured("stock", stock, asked);
    // So slow that none was answered in the time counts as one.
    figures.add("stock", ours.perSecond / Math.max(theirs.perSecond, 1 / seconds));
    console.log(
      `${name}: ${ours.perSecond.toFixed(0)} a second, stock Next ${theirs.perSecond.toFixed(1)}`,
    );
  }
}

try {
  // The pages are made, and compressed as far as they go, before anything is measured.
  for (const encoding of encodings)
    await load({ url: portal.url, paths: ["/", ...paths], encoding, seconds, connections });
  await untilIdle(portal.pid);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, asked] of Object.entries(cases))
      for (const encoding of encodings)
        await compare(`${name}, ${encoding}`, { paths: asked, encoding });
    await compareWithStock();
  }
  const names = Object.keys(cases).flatMap((name) => encodings.map((one) => `${name}, ${one}`));
  const ratios = Object.fromEntries(names.map((name) => [name, median(name)]));
  console.log(ratios);
  console.log(
    JSON.stringify({
      ...{ name: "portal", vs_node_http: Math.min(...Object.values(ratios)) },
      ...{ vs_stock_next: median("stock"), p99_ms: median("portal p99") },
      ...{ node_http_p99_ms: median("node p99"), processor_vs_node_http: median("processor") },
    }),
  );
} finally {
  await Promise.all([portal.stop(), stock.stop(), bare.stop(), disconnect()]);
  await cluster.stop();
}
