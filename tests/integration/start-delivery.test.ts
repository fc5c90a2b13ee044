import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Markup } from "#tests/support/markup";
import { formWith, post, signInPlainly } from "#tests/support/plain-forms";
import { headerNames, linksIn, readable, wholeMarkup } from "#tests/support/portal-answers";
import { freePort, start, untilReady } from "#tests/support/start";

const DATA_DIR = mkdtempSync(join(tmpdir(), "ayni-entrega-"));
const METRICS_TOKEN = "clave-de-prueba-de-las-metricas";
const fixed = [
  ...["/", "/eventos", "/eventos?anio=2009", "/comunicados", "/calendario", "/calendario/2009-11"],
  ...["/directorio", "/directorio/organizaciones", "/directorio/personas?letra=w", "/buscar"],
  ...["/buscar?q=quillabamba", "/canales", "/no-existe", "/eventos/no-existe"],
  ...["/novedades.atom", "/eventos.rss", "/comunicados.json", "/eventos.ics", "/robots.txt"],
];

/** What a member reads with their account, but for what tells when they signed in. */
const own = [
  ...["/", "/fr/eventos", "/no-existe", "/no/existe", "/cuenta/comunicados", "/cuenta/contrasena"],
  ...["/cuenta/comunicados/no-existe", "/cuenta/buscar?q=asamblea", "/fr/ingresar/recuperar"],
  ...["/suscripcion/baja/no-existe", "/suscripcion/cambiar/no-existe", "/ingresar", "/panel"],
];

interface Answer {
  status: number;
  text: string;
  type: string | null;
  /** What its headers are called, but for those of the bytes. */
  headers: string[];
  /** The elements of a page with their attributes, beside what only scripts need. */
  markup: Omit<Markup, "linked"> | null;
}
type Answers = Map<string, Answer>;

interface Answered {
  all: Answers;
  /** How many pages were made, by whom. */
  made: { direct: number; next: number };
  /** What a stranger is told where what makes pages is handed over. */
  stranger: string;
  ofMember: Answers;
  /** The same, as they were sent. */
  sent: Map<string, { html: string; headers: Headers }>;
}

const mostAddresses = 90;

/** Every address of the portal, as far as links lead. */
async function answersOfAll(url: string): Promise<Answers> {
  const answers: Answers = new Map();
  const paths = new Set(fixed);
  // A set goes on to what is added to it on the way.
  for (const path of paths) {
    const answer = await fetch(`${url}${path}`, { redirect: "manual" });
    const [type, body] = [answer.headers.get("content-type"), await answer.text()];
    const isHtml = type?.startsWith("text/html") ?? false;
    const headers = headerNames(answer.headers);
    // What has a name of its own is a file to be kept, which says when it was made.
    const isPage = isHtml && !headers.includes("content-disposition");
    const markup = isPage ? await wholeMarkup(url, body) : null;
    answers.set(path, { status: answer.status, text: readable(body), type, headers, markup });
    const links = isHtml ? linksIn(body) : [];
    for (const link of links) if (paths.size < mostAddresses) paths.add(link);
  }
  return answers;
}

/** What a member is answered, who signs in and out without scripts. */
async function answersOfMember(
  url: string,
  password: string,
): Promise<Pick<Answered, "ofMember" | "sent">> {
  const cookie = await signInPlainly(url, "socio@prueba.invalid", password);
  const ofMember: Answers = new Map();
  const sent: Answered["sent"] = new Map();
  for (const path of own) {
    const answer = await fetch(`${url}${path}`, { redirect: "manual", headers: { cookie } });
    const { status, headers } = answer;
    const html = await answer.text();
    const text = status < 300 || status === 404 ? readable(html) : "";
    ofMember.set(path, {
      status,
      text,
      type: headers.get("content-type"),
      headers: [],
      markup: null,
    });
    sent.set(path, { html, headers });
  }
  const account = await (await fetch(`${url}/cuenta`, { headers: { cookie } })).text();
  const left = await post(`${url}/cuenta`, formWith(account, "Salir"), cookie);
  expect(left.status).toBe(303);
  expect(left.headers.get("set-cookie")).toContain("next-auth.session-token=;");
  return { ofMember, sent };
}

async function madeAt(url: string): Promise<Answered["made"]> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const told = await (await fetch(`${url}/api/metricas`, { headers })).text();
  const by = (maker: string) =>
    Number(
      new RegExp(`ayni_render_seconds_count{[^}]*maker="${maker}"[^}]*} (\\d+)`).exec(told)?.[1],
    );
  return { direct: by("direct") || 0, next: by("next") || 0 };
}

/** What the product answers with this delivery. */
async function answersWith(DELIVERY: string, port: number): Promise<Answered> {
  const product = start({ DATA_DIR, PORT: String(port), DELIVERY, METRICS_TOKEN }, "--demo");
  const url = `http://localhost:${port}`;
  try {
    await untilReady(product, port);
    const [, password = ""] = /socio@prueba\.invalid\s+(\S+)/.exec(product.said()) ?? [];
    const all = await answersOfAll(url);
    const told = await fetch(`${url}/api/pagina`);
    const stranger = `${told.status} ${await told.text()}`;
    return { all, stranger, made: await madeAt(url), ...(await answersOfMember(url, password)) };
  } finally {
    product.child.kill("SIGTERM");
    await product.ended;
  }
}

let alone: Answered;
let delivered: Answered;

beforeAll(async () => {
  // The addresses of feeds and cards are whole.
  const port = await freePort();
  alone = await answersWith("off", port);
  delivered = await answersWith("on", port);
}, 400_000);

afterAll(() => rmSync(DATA_DIR, { recursive: true }));

describe("with DELIVERY=off, Next alone", () => {
  it("answers every address of the portal with the same status, type and text", () => {
    expect(alone.all.size).toBeGreaterThan(30);
    expect([...alone.all.keys()].sort()).toEqual([...delivered.all.keys()].sort());
    for (const [path, answer] of alone.all)
      expect({ ...delivered.all.get(path), headers: answer.headers }, path).toEqual(answer);
  });

  it("makes the pages that the delivery makes itself, with the same elements and heads", () => {
    expect(alone.made).toEqual({ direct: 0, next: 0 });
    expect(delivered.made.direct).toBeGreaterThan(30);
    const leftToNext = [...delivered.all].filter(
      ([path, { status }]) => status !== 200 || /\.|suscripcion|mural/.test(path),
    );
    // And the home page, once.
    expect(delivered.made.next).toBeLessThanOrEqual(leftToNext.length + 1);
  });

  it("gives each page the headers of those that Next makes", () => {
    const byNext = delivered.all.get("/suscripcion")?.headers;
    const isPage = ({ status, markup }: Answer) => status === 200 && markup !== null;
    const pages = [...delivered.all.values()].filter(isPage);
    expect(pages.length).toBeGreaterThan(30);
    for (const { headers } of pages) expect(headers).toEqual(byNext);
  });

  it("tells strangers nothing of where pages are made", () => {
    expect([alone.stranger, delivered.stranger]).toEqual(["204 ", "204 "]);
  });

  it("answers what is and what is not there", () => {
    expect(alone.all.get("/")?.status).toBe(200);
    expect(alone.all.get("/no-existe")?.status).toBe(404);
  });

  it("answers whoever is signed in with the same status and text", () => {
    for (const [path, answer] of alone.ofMember)
      expect(delivered.ofMember.get(path), path).toEqual(answer);
    expect(delivered.ofMember.get("/cuenta/comunicados")?.status).toBe(200);
    expect(delivered.ofMember.get("/cuenta/comunicados/no-existe")?.status).toBe(404);
    expect(delivered.ofMember.get("/ingresar")?.status).toBe(307);
  });
});

describe("what is sent to whoever is signed in", () => {
  it("has no script, and its sheets within it", () => {
    for (const [path, { html, headers }] of delivered.sent) {
      if (path === "/panel") continue;
      expect(html.replaceAll(/<script type="application\/ld\+json"/g, ""), path).not.toMatch(
        /<script|rel="(stylesheet|preload)"/,
      );
      expect(headers.get("cache-control"), path).toBe("private, no-store");
    }
    expect(delivered.sent.get("/cuenta/contrasena")?.html).toContain("<style>");
  });

  it("leaves the desks of those who work here as they are", () => {
    expect(delivered.sent.get("/panel")?.html).toContain("<script");
  });
});
