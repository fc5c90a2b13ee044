import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { db, disconnect } from "#lib/platform/db";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { generateEvents } from "#tests/support/generated-events";
import { load } from "#tests/support/load";
import { memoryOf, sharedDatabase, startNode } from "#tests/support/nodes";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    minutes: { type: "string", default: "10" },
    rate: { type: "string", default: "100" },
  },
});
const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
const publishEveryMs = 5_000;
const sampleEveryMs = 2_000;
const words = [
  "crédito",
  "taller puno",
  "asamblea",
  "mamani",
  "truchas",
  "quinua",
  "socios",
  "feria",
];
const memory: { minute: number; megabytes: number }[] = [];

const { cluster, variables } = await sharedDatabase("soak");
await generateEvents(1_000);
const node = await startNode(variables);
const idle = memoryOf(node.pid);
const until = performance.now() + minutes * 60_000;
const going = () => performance.now() < until;

async function readPages() {
  const rows = await db().livePublication.findMany({ take: 200, select: { slug: true } });
  const pages = ["/", "/eventos", "/comunicados", "/calendario", "/novedades.atom"];
  const searches = words.map((word) => `/buscar?q=${encodeURIComponent(word)}`);
  const paths = [...pages, ...searches, ...rows.map(({ slug }) => `/eventos/${slug}`)];
  return load({
    url: node.url,
    paths,
    encoding: "br",
    seconds: minutes * 60,
    connections: 16,
    rate,
    // One reader alone may not search so often.
    byProxy: true,
  });
}

async function keepPublishing(people: Newsroom): Promise<number> {
  let published = 0;
  for (; going(); published += 1) {
    await live(people, publishableEvent({ title: `Taller de prueba número ${published}` }));
    await pause(publishEveryMs);
  }
  return published;
}

async function watchMemory(): Promise<void> {
  while (going()) {
    memory.push({
      minute: (memory.length * sampleEveryMs) / 60_000,
      megabytes: memoryOf(node.pid),
    });
    await pause(sampleEveryMs);
  }
}

/** Megabytes a minute that memory grows in the second half, by least squares. */
function slope(): number {
  const late = memory.slice(Math.floor(memory.length / 2));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(late.map((one) => one.minute)), mean(late.map((one) => one.megabytes))];
  const over = late.reduce((sum, one) => sum + (one.minute - x) * (one.megabytes - y), 0);
  const under = late.reduce((sum, one) => sum + (one.minute - x) ** 2, 0);
  return Math.round((over / (under || 1)) * 100) / 100;
}

try {
  const people = await newsroom();
  const [read, published] = await Promise.all([readPages(), keepPublishing(people), watchMemory()]);
  const last = memory.at(-1)?.megabytes ?? 0;
  console.log(
    `${minutes} minutes, ${rate} requests a second, ${published} publications, 1000 events`,
  );
  console.log(
    JSON.stringify({
      ...{
        name: "soak",
        requests: read.total,
        errors: read.errors + read.non2xx,
        p99_ms: read.p99,
      },
      ...{ idle_mb: idle, end_mb: last, slope_mb_per_minute: slope() },
    }),
  );
} finally {
  await Promise.all([node.stop(), disconnect()]);
  await cluster.stop();
}
