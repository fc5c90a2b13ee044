import { parseArgs } from "node:util";
import { db, disconnect } from "#lib/platform/db";
import { startBare } from "#tests/support/bare";
import { Figures } from "#tests/support/figures";
import { generateEvents } from "#tests/support/generated-events";
import { load } from "#tests/support/load";
import { sharedDatabase, startNode } from "#tests/support/nodes";

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

async function measured(name: string, url: string, asked: { paths: string[]; encoding: string }) {
  const result = await load({ url, ...asked, seconds, connections });
  if (result.errors + result.non2xx > 0) throw new Error(`${name}: ${JSON.stringify(result)}`);
  figures.add(`${name} p99`, result.p99);
  return result.perSecond;
}

/** One after the other, so that whatever else the machine does falls on both alike. */
async function compare(name: string, asked: { paths: string[]; encoding: string }): Promise<void> {
  const ours = await measured("portal", portal.url, asked);
  const bares = await measured("node", bare.url, asked);
  figures.add(`${name}, ${asked.encoding}`, ours / bares);
  console.log(
    `${name}, ${asked.encoding}: ${ours.toFixed(0)} a second, bare node:http ${bares.toFixed(0)}`,
  );
}

async function compareWithStock(): Promise<void> {
  for (const [name, asked] of [
    ["one event", paths.slice(0, 1)],
    ["home", ["/"]],
  ] as const) {
    const given = { paths: [...asked], encoding: "gzip, br" };
    const ours = await measured("portal, compressed", portal.url, given);
    const theirs = await measured("stock", stock.url, given);
    figures.add("stock", ours / theirs);
    console.log(`${name}: ${ours.toFixed(0)} a second, stock Next ${theirs.toFixed(0)}`);
  }
}

try {
  // The pages are made, and compressed as far as they go, before anything is measured.
  for (const encoding of encodings)
    await load({ url: portal.url, paths: ["/", ...paths], encoding, seconds, connections });
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, asked] of Object.entries(cases))
      for (const encoding of encodings) await compare(name, { paths: asked, encoding });
    await compareWithStock();
  }
  const ratios = Object.keys(cases).flatMap((name) =>
    encodings.map((one) => [`${name}, ${one}`, median(`${name}, ${one}`)] as const),
  );
  console.log(Object.fromEntries(ratios));
  console.log(
    JSON.stringify({
      ...{ name: "portal", vs_node_http: Math.min(...ratios.map(([, ratio]) => ratio)) },
      ...{
        vs_stock_next: median("stock"),
        p99_ms: median("portal p99"),
        node_http_p99_ms: median("node p99"),
      },
    }),
  );
} finally {
  await Promise.all([portal.stop(), stock.stop(), bare.stop(), disconnect()]);
  await cluster.stop();
}
