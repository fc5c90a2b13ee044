import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort, start, untilReady } from "#tests/support/start";

const DATA_DIR = mkdtempSync(join(tmpdir(), "ayni-entrega-"));
const fixed = [
  ...["/", "/eventos", "/eventos?anio=2009", "/comunicados", "/calendario", "/calendario/2009-11"],
  ...["/directorio", "/directorio/organizaciones", "/directorio/personas?letra=w", "/buscar"],
  ...["/buscar?q=quillabamba", "/canales", "/no-existe", "/eventos/no-existe"],
  ...["/novedades.atom", "/eventos.rss", "/comunicados.json", "/eventos.ics", "/robots.txt"],
];

type Answers = Map<string, { status: number; text: string; type: string | null }>;

/** The same letter may be written as itself or by its name. */
const letters: Record<string, string> = {
  ...{ nbsp: " ", quot: '"', "#x27": "'", lt: "<", gt: ">", amp: "&" },
};

/** What a reader would read: no scripts, styles, markup, nor the instant at which a file was made. */
const readable = (body: string) =>
  body
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(nbsp|quot|#x27|lt|gt|amp);/g, (_, name: string) => letters[name] ?? "")
    .replace(/\s+/g, " ")
    .replace(/Hecho el .{10,60}? [ap]\. m\./, "")
    .trim();

const ofThePortal = /^\/(?!panel|ingresar|cuenta|direccion\/|api\/|archivos\/|_next\/)/;
const mostAddresses = 90;

/** The addresses of the portal to which a page leads. */
const linksIn = (body: string) =>
  [...body.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, path = ""]) => path.replaceAll("&amp;", "&"))
    .filter((path) => ofThePortal.test(path));

/** Every address of the portal, as far as links lead, as the product answers it with this delivery. */
async function answersWith(DELIVERY: string): Promise<Answers> {
  const port = await freePort();
  const APP_URL = "http://localhost:3000";
  const product = start({ DATA_DIR, PORT: String(port), DELIVERY, APP_URL });
  try {
    await untilReady(product, port);
    const answers: Answers = new Map();
    const paths = new Set(fixed);
    // A set goes on to what is added to it on the way.
    for (const path of paths) {
      const answer = await fetch(`http://localhost:${port}${path}`, { redirect: "manual" });
      const [type, body] = [answer.headers.get("content-type"), await answer.text()];
      answers.set(path, { status: answer.status, text: readable(body), type });
      const links = type?.startsWith("text/html") ? linksIn(body) : [];
      for (const link of links) if (paths.size < mostAddresses) paths.add(link);
    }
    return answers;
  } finally {
    product.child.kill("SIGTERM");
    await product.ended;
  }
}

let alone: Answers;
let delivered: Answers;

beforeAll(async () => {
  alone = await answersWith("off");
  delivered = await answersWith("on");
}, 400_000);

afterAll(() => rmSync(DATA_DIR, { recursive: true }));

describe("with DELIVERY=off, Next alone", () => {
  it("answers every address of the portal with the same status, type and text", () => {
    expect(alone.size).toBeGreaterThan(30);
    expect([...alone.keys()].sort()).toEqual([...delivered.keys()].sort());
    for (const [path, answer] of alone) expect(delivered.get(path), path).toEqual(answer);
  });

  it("answers what is and what is not there", () => {
    expect(alone.get("/")?.status).toBe(200);
    expect(alone.get("/no-existe")?.status).toBe(404);
  });
});
