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
import { VisitCounter } from "#lib/delivery/visits";
import { db } from "#lib/platform/db";

let version: ContentVersion;
let server: Server;
let rendered: string[];
let failing: boolean;
let visits: VisitCounter;
let counted: [string, number][];

const app: RequestListener = (request, response) => {
  rendered.push(request.url ?? "");
  const personal = request.headers.cookie ? "palabra-de-una-cuenta" : "";
  response.statusCode = failing ? 500 : request.url?.includes("nada") ? 404 : 200;
  if (request.url?.includes("mudado")) {
    response.statusCode = 301;
    response.setHeader("Location", "/eventos/nueva");
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Set-Cookie", "a=b");
  if (sendFile(request, response)) return;
  const said = `${request.url} ${personal}${request.url?.includes("foto") ? photo : ""}`;
  response.end(`<!DOCTYPE html><html><head></head><body><main>${said}</main></body></html>`);
};

const photo = '<picture><img src="/archivos/a/1/640.jpg" alt="La plaza"/></picture>';

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
  counted = [];
  visits = new VisitCounter(async (all) => {
    counted.push(...all.map(({ path, count }): [string, number] => [path, count]));
  });
  version = await followContentVersion(process.env.DATABASE_URL ?? "");
  const portal = new Portal({ next: app, version, css: () => "", host: "localhost", visits });
  server = createServer((request, response) => portal.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await version.stop();
  await visits.stop();
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

  it("sends a page without its photos to whoever saves data, from the same rendering", async () => {
    const whole = await get("/eventos/con-foto");
    const light = await get("/eventos/con-foto", { "Save-Data": "on" });
    expect(await whole.text()).toContain("<img");
    const text = await light.text();
    expect(text).toContain('<a href="/archivos/a/1/640.jpg">Ver la foto: La plaza</a>');
    expect(text).not.toContain("<img");
    for (const answer of [whole, light]) expect(answer.headers.get("vary")).toContain("Save-Data");
    expect(light.headers.get("etag")).not.toBe(whole.headers.get("etag"));
    const etag = light.headers.get("etag") ?? "";
    const again = { "Save-Data": "on", "If-None-Match": etag };
    expect((await get("/eventos/con-foto", again)).status).toBe(304);
    expect((await get("/eventos/con-foto", { "If-None-Match": etag })).status).toBe(200);
    expect((await get("/eventos")).headers.get("vary")).not.toContain("Save-Data");
    expect(rendered).toEqual(["/eventos/con-foto", "/eventos"]);
  });

  it("lets a page run one known program, and feeds and absent pages none", async () => {
    const text = await (await get("/eventos")).text();
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).toContain('navigator.serviceWorker.register("/sw.js")');
    expect(await (await get("/eventos/nada")).text()).not.toContain("<script");
    expect(await (await get("/novedades.atom")).text()).toBe(feed);
  });

  it("counts what people read: pages that exist, without parameters and without robots", async () => {
    const person = { "User-Agent": "Mozilla/5.0 (Linux; Android 10) Chrome/96.0 Mobile" };
    const first = await get("/eventos?anio=2009", person);
    const etag = first.headers.get("etag") ?? "";
    await get("/eventos?anio=2009", { ...person, "If-None-Match": etag });
    await get("/eventos");
    await get("/eventos/nada", person);
    await get("/novedades.atom", person);
    await get("/eventos/uno/tarjeta.jpg", person);
    await get("/eventos/mudado", person);
    await get("/eventos", { ...person, cookie: "next-auth.session-token=x" });
    await get("/eventos", { "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" });
    await visits.flush();
    expect(counted).toEqual([["/eventos", 2]]);
  });

  it("does not keep wrong addresses", async () => {
    expect((await get("/eventos/nada")).status).toBe(404);
    await get("/eventos/nada");
    expect(rendered).toHaveLength(2);
  });
});
