import { mkdirSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { type Browser, chromium } from "playwright";
import { clusterUrl } from "#lib/platform/database/access";
import { disconnect } from "#lib/platform/db";
import { chromiumLaunch } from "#tests/support/chromium";
import { startCluster, TEMPLATE, type TestCluster } from "#tests/support/database";
import { crawl, placeOf } from "#tests/support/portal-crawl";
import { freePort, start, untilReady } from "#tests/support/start";

const report = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Search results are not for other search engines, which Lighthouse cannot know. */
const notToBeFound = "is-crawlable";
/** What else the machine does lowers a score now and then: Lighthouse's own guide asks for a median. */
const judgements = 3;

interface Weight {
  route: string;
  /** Of the page with its styles, as brotli sends it. */
  bytes: number;
  requests: number;
  foreign: number;
}

/** Fills a database with something for every kind of page and starts the built product on it. */
async function openPortal(cluster: TestCluster) {
  const DATABASE_URL = await cluster.createFrom(TEMPLATE, "paginas");
  const DATA_DIR = join(cluster.folder, "datos");
  mkdirSync(DATA_DIR);
  const SESSION_SECRET = "secreto de prueba, de más de treinta y dos letras";
  Object.assign(process.env, { DATABASE_URL, DATA_DIR, SESSION_SECRET });
  const { fillPortal } = await import("#tests/support/whole-portal");
  const addresses = await fillPortal();
  await disconnect();
  const port = await freePort();
  const DATABASE_OWNER_URL = clusterUrl(cluster.access, "paginas", "ayni");
  const settings = { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR, SESSION_SECRET };
  const product = start({ ...settings, PORT: String(port) });
  await untilReady(product, port);
  const stop = async () => {
    product.child.kill("SIGTERM");
    await product.ended;
  };
  return { url: `http://localhost:${port}`, addresses, stop };
}

/** The bytes of an answer as they travel, not as they are read. */
function transferred(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      answer.on("end", () => resolve(bytes));
    });
    asked.on("error", reject);
  });
}

async function weigh(browser: Browser, url: string, address: string): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(url + address, { waitUntil: "networkidle" });
  await page.close();
  const travelled = asked.filter((one) => !one.startsWith("data:"));
  return {
    route: placeOf(address).route ?? address,
    bytes: await transferred(url + address),
    requests: travelled.length,
    foreign: travelled.filter((one) => !one.startsWith(url)).length,
  };
}

/** Of each route, the heaviest of the pages that links lead to. */
async function weights(browser: Browser, url: string, more: string[]): Promise<Weight[]> {
  const heaviest = new Map<string, Weight>();
  const pages = [...(await crawl(url, more)).keys()];
  for (const address of pages.filter((one) => placeOf(one).route !== undefined)) {
    const weight = await weigh(browser, url, address);
    const known = heaviest.get(weight.route);
    if (!known || known.bytes < weight.bytes) heaviest.set(weight.route, weight);
  }
  return [...heaviest.values()].sort((a, b) => b.bytes - a.bytes);
}

/** Lighthouse's four scores of a page on its simulated phone, and what lowered them. */
async function judge(url: string, port: number) {
  const skipAudits = url.includes("/buscar") ? [notToBeFound] : [];
  const result = await lighthouse(url, {
    ...{ port, onlyCategories: [...categories], skipAudits, logLevel: "error" },
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  const { categories: found, audits } = result.lhr;
  const lowered = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) =>
      score !== null && score < 0.9 && /binary|numeric|metric/.test(scoreDisplayMode),
  );
  return {
    scores: categories.map((name) => Math.round((found[name]?.score ?? 0) * 100)),
    lowered: lowered.map(({ id, displayValue, explanation }) =>
      [id, displayValue, explanation].filter(Boolean).join(" "),
    ),
  };
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The medians of each page's four scores. */
async function judged(url: string, pages: Record<string, string>) {
  const port = await freePort();
  const options = await chromiumLaunch();
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...options, args });
  const all: Record<string, number[]> = {};
  for (const [name, address] of Object.entries(pages)) {
    const found: number[][] = [];
    for (let turn = 0; turn < judgements; turn += 1) {
      const { scores, lowered } = await judge(url + address, port);
      found.push(scores);
      console.log(`${name.padEnd(14)} ${scores.join(" / ")}  ${lowered.join("; ")}`);
    }
    all[name] = categories.map((_, at) => middle(found.map((scores) => scores[at] ?? 0)));
  }
  await browser.close();
  return all;
}

const cluster = await startCluster();
try {
  const { url, addresses, stop } = await openPortal(cluster);
  try {
    const browser = await chromium.launch(await chromiumLaunch());
    console.log(`Chromium ${browser.version()}, pages without anybody signed in, brotli`);
    const found = await weights(browser, url, [...addresses, report]);
    await browser.close();
    for (const { route, bytes, requests, foreign } of found) {
      console.log(`${route.padEnd(36)} ${bytes} B, ${requests} requests, ${foreign} to others`);
    }
    const announcement = "/comunicados/convocatoria-de-prueba";
    const four = { home: "/", event: report, announcement, search: "/buscar?q=quillabamba" };
    console.log(`Lighthouse on its phone, ${judgements} times: ${categories.join(" / ")}`);
    const lighthouseScores = await judged(url, four);
    console.log(
      JSON.stringify({
        ...{ name: "page", founding_event_bytes: await transferred(url + report) },
        largest_bytes: found[0]?.bytes,
        most_requests: Math.max(...found.map(({ requests }) => requests)),
        third_party_requests: found.reduce((sum, { foreign }) => sum + foreign, 0),
        lighthouse: lighthouseScores,
      }),
    );
  } finally {
    await stop();
  }
} finally {
  await cluster.stop();
}
