import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ContentVersion, followContentVersion } from "#lib/delivery/content-version";
import { Portal } from "#lib/delivery/portal";
import { db } from "#lib/platform/db";

let version: ContentVersion;
let server: Server;
let rendered: string[];
let failing: boolean;

/** While it is set, nothing is made. */
let held: Promise<void> | null = null;

const app: RequestListener = async (request, response) => {
  rendered.push(request.url ?? "");
  if (held && request.url !== "/canales") await held;
  const personal = request.headers.cookie ? "palabra-de-una-cuenta" : "";
  response.statusCode = failing ? 500 : request.url?.includes("nada") ? 404 : 200;
  if (request.url?.includes("mudado")) {
    response.statusCode = 301;
    response.setHeader("Location", "/eventos/nueva");
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Set-Cookie", "a=b");
  if (sendFile(request, response)) return;
  response.end(`<!DOCTYPE html><html><head></head><body>${request.url} ${personal}</body></html>`);
};

/** What is no page: a feed with what a page would lose, and a picture. */
const feed = "<feed><script>no es de una página</script>ñ</feed>";
const picture = Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x80, 0xfe]);

function sendFile({ url = "" }: IncomingMessage, response: ServerResponse): boolean {
  const isPicture = url.endsWith(".jpg");
  if (!isPicture && !url.endsWith(".atom")) return false;
  response.setHeader("Content-Type", isPicture ? "image/jpeg" : "application/atom+xml");
  response.end(isPicture ? picture : feed);
  return true;
}

beforeEach(async () => {
  rendered = [];
  failing = false;
  held = null;
  version = await followContentVersion(process.env.DATABASE_URL ?? "");
  const portal = new Portal({ next: app, version, css: () => "", host: "localhost" });
  server = createServer((request, response) => portal.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await version.stop();
});

function get(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: "manual" });
}

const publishSomething = () => db().$executeRaw`UPDATE content_version SET version = version + 1`;
const announce = () => db().$executeRaw`SELECT pg_notify('content_version', '')`;

describe("the portal server", () => {
  it("renders a page once, also when many ask at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => get("/eventos")));
    await get("/eventos?utm_source=x");
    expect(rendered).toEqual(["/eventos"]);
  });

  it("sends what is no page as it is, once made, with its type and its version", async () => {
    const first = await get("/eventos/uno/tarjeta.jpg");
    expect(Buffer.from(await first.arrayBuffer())).toEqual(picture);
    expect(first.headers.get("content-type")).toBe("image/jpeg");
    expect(first.headers.get("content-encoding")).toBeNull();
    const etag = first.headers.get("etag") ?? "";
    const again = await get("/eventos/uno/tarjeta.jpg", { "If-None-Match": etag });
    expect(again.status).toBe(304);
    const text = await get("/novedades.atom", { "Accept-Encoding": "br" });
    expect(text.headers.get("content-encoding")).toBe("br");
    expect(await text.text()).toBe(feed);
    expect(rendered).toEqual(["/eventos/uno/tarjeta.jpg", "/novedades.atom"]);
  });

  it("keeps a redirect as it keeps a page, until something is published", async () => {
    const there = await get("/eventos/mudado");
    await get("/eventos/mudado");
    expect(there.status).toBe(301);
    expect(there.headers.get("location")).toBe("/eventos/nueva");
    expect(rendered).toEqual(["/eventos/mudado"]);
  });

  it("renders it again when something was published", async () => {
    await get("/eventos");
    const before = version.current();
    await publishSomething();
    await announce();
    await vi.waitFor(() => expect(version.current()).not.toBe(before));
    await get("/eventos");
    expect(rendered).toHaveLength(2);
  });

  it("heals by itself when a notification is missed", async () => {
    const before = version.current();
    await publishSomething();
    await vi.waitFor(() => expect(version.current()).not.toBe(before), { timeout: 4_000 });
  });

  it("heals by itself when its connection is killed", async () => {
    await db().$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'ayni-delivery' AND datname = current_database()`;
    await publishSomething();
    const [row] = await db().$queryRaw<{ version: bigint }[]>`SELECT version FROM content_version`;
    await vi.waitFor(() => expect(version.current()).toBe(String(row?.version)), {
      timeout: 2_000,
    });
  });

  it("keeps nothing of a signed-in person and sends nobody a cookie", async () => {
    const cookie = "next-auth.session-token=x";
    expect(await (await get("/eventos", { cookie })).text()).toContain("palabra-de-una-cuenta");
    const anonymous = await get("/eventos");
    expect(await anonymous.text()).not.toContain("palabra-de-una-cuenta");
    expect(anonymous.headers.get("set-cookie")).toBeNull();
    expect(anonymous.headers.get("vary")).toContain("Cookie");
  });

  it("serves what it has while pages fail, and the failure where it has nothing", async () => {
    await get("/eventos");
    const before = version.current();
    await publishSomething();
    await announce();
    await vi.waitFor(() => expect(version.current()).not.toBe(before));
    failing = true;
    expect((await get("/eventos")).status).toBe(200);
    expect((await get("/comunicados")).status).toBe(500);
  });

  it("does not keep wrong addresses", async () => {
    expect((await get("/eventos/nada")).status).toBe(404);
    await get("/eventos/nada");
    expect(rendered).toHaveLength(2);
  });

  it("asks to come back when more is asked than can be made, and keeps reading what it has", async () => {
    await get("/canales");
    let finish = () => {};
    held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const refused: Response[] = [];
    const many = Array.from({ length: 120 }, async (_, at) => {
      const answer = await get(`/buscar?q=palabra${at}`);
      if (answer.status === 503) refused.push(answer);
      return answer;
    });
    // Four at once and sixty who wait will be served.
    await vi.waitFor(() => expect(refused).toHaveLength(56), { timeout: 10_000 });
    expect(refused[0]?.headers.get("retry-after")).toBe("2");
    expect(await refused[0]?.text()).toContain("Hay muchas visitas en este momento");
    expect((await get("/canales")).status).toBe(200);
    finish();
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(64);
    expect((await get("/buscar?q=palabra119")).status).toBe(200);
  }, 30_000);

  it("refuses nonsense without making anything, and answers HEAD without a body", async () => {
    for (const path of [`/eventos?q=${"x".repeat(3_000)}`, "/eventos/%E0%A4%A", "/eventos%00"]) {
      expect((await get(path)).status).toBe(400);
    }
    expect(rendered).toEqual([]);
    const { port } = server.address() as AddressInfo;
    const head = await fetch(`http://127.0.0.1:${port}/eventos`, { method: "HEAD" });
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(20);
    expect(await head.text()).toBe("");
  });

  it("keeps made-up pages of a list from driving out what everybody reads", async () => {
    await get("/eventos");
    const key = "2009-11-29_0b0e6a3c-0000-7000-8000-00000000";
    for (let at = 1000; at < 1010; at += 1) await get(`/eventos?despues=${key}${at}`);
    await get("/eventos");
    expect(rendered.filter((url) => url === "/eventos")).toHaveLength(1);
  });
});
