import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Portal } from "#lib/delivery/portal";

/** Words that only the owner of this cookie may read. */
const marker = "solo-para-quien-ingresó";
const cookie = `next-auth.session-token=${encodeURIComponent(marker)}`;
const scripts =
  '<script src="/_next/static/a.js"></script><script>self.__next_f.push([1])</script>';
const photo = '<picture><img src="/archivos/a/1/640.jpg" alt="La plaza"/></picture>';
const emptied = `<!DOCTYPE html><html id="__next_error__"><head></head><body>${scripts}</body></html>`;

let server: Server;
let asked: string[];
/** What made-up addresses wait for. */
let held = Promise.resolve();

const page = (text: string) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/a.css"/></head><body><main>${text}${photo}</main>${scripts}</body></html>`;

/** Stands for Next: says who asks and what they send. */
const app: RequestListener = (request, response) => {
  const { url = "", headers, method } = request;
  asked.push(`${method} ${url}`);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Security-Policy", "the one of Next");
  response.setHeader("Cache-Control", "private, no-cache");
  response.setHeader("ETag", '"1"');
  response.setHeader("Set-Cookie", ["uno=1; Path=/", "dos=2; Path=/"]);
  const who = decodeURIComponent(headers.cookie ?? "nadie");
  if (url.startsWith("/no/hay")) return void held.then(() => response.end(page(who)));
  if (url.endsWith("/cuenta/sin-permiso")) response.end(page(`${method} sin permiso, ${who}`));
  else if (url.includes("lleva")) response.writeHead(303, { Location: "/cuenta" }).end(page(who));
  else if (url.includes("vacia")) {
    response.statusCode = 403;
    response.flushHeaders();
    response.write(emptied);
    response.end();
  } else if (url.includes("falla")) response.destroy();
  else if (url.endsWith(".atom")) response.end(`<feed>${scripts}</feed>`);
  else {
    let sent = "";
    request.on("data", (chunk) => {
      sent += chunk;
    });
    request.on("end", () => {
      response.statusCode = url.includes("nada") ? 404 : 200;
      response.end(page(`${method} ${who} ${headers["accept-encoding"]} ${sent.slice(0, 40)}`));
    });
  }
};

const version = { current: () => "1", stop: async () => {} };

beforeEach(async () => {
  asked = [];
  const portal = new Portal({ next: app, version, css: () => "p{color:red}", host: "localhost" });
  server = createServer((request, response) => portal.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function get(path: string, headers: Record<string, string> = {}, more: RequestInit = {}) {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: "manual", ...more });
}

describe("a page for one reader alone", () => {
  it.each(["/eventos", "/fr/eventos", "/cuenta", "/cuenta/comunicados/uno", "/ingresar", "/a/b/c"])(
    "%s has no script, its sheet within it, a policy that lets none run, and is nobody's to keep",
    async (path) => {
      const answer = await get(path, { cookie, "Accept-Encoding": "br" });
      const html = await answer.text();
      expect(html).toContain(marker);
      expect(html).toContain("<style>p{color:red}</style>");
      expect(html).not.toMatch(/<script|<link/);
      expect(answer.headers.get("content-encoding")).toBe("br");
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
      expect(answer.headers.get("vary")).toBe("Accept-Encoding, Cookie, Save-Data");
      expect(answer.headers.get("etag")).toBeNull();
      expect(answer.headers.getSetCookie()).toEqual(["uno=1; Path=/", "dos=2; Path=/"]);
    },
  );

  it.each(["confirmar", "cambiar", "baja"])(
    "the page to %s a subscription is made each time, also for nobody in particular",
    async (verb) => {
      const path = `/suscripcion/${verb}/una-llave-que-nadie-mas-tiene`;
      for (const _ of [1, 2]) {
        const answer = await get(path);
        expect(await answer.text()).not.toContain("<script");
        expect(answer.headers.get("cache-control")).toBe("private, no-store");
      }
      expect(asked).toEqual([`GET ${path}`, `GET ${path}`]);
    },
  );

  it("never comes from what all read, nor goes into it", async () => {
    const paths = ["/eventos", "/comunicados", "/", "/nada-que-ver"];
    for (const path of paths) expect(await (await get(path, { cookie })).text()).toContain(marker);
    for (const path of paths) expect(await (await get(path)).text()).not.toContain(marker);
    for (const path of paths) expect(await (await get(path, { cookie })).text()).toContain(marker);
    expect(await (await get("/cuenta")).text()).not.toContain(marker);
  });

  it("without its photos for whoever saves data", async () => {
    const light = await (await get("/eventos", { cookie, "Save-Data": "on" })).text();
    expect(light).toContain('<a href="/archivos/a/1/640.jpg">Ver la foto: La plaza</a>');
    expect(light).not.toContain("<img");
  });

  it("answers a form with what it sent, and refuses more than any form holds", async () => {
    const sent = await get("/cuenta", { cookie }, { method: "POST", body: "contraseña=nueve" });
    const html = await sent.text();
    expect(html).toContain("POST");
    expect(html).toContain("contraseña=nueve");
    expect(html).not.toContain("<script");
    const long = await get("/cuenta", {}, { method: "POST", body: "x".repeat(1_100_000) });
    expect(long.status).toBe(413);
    expect(asked).toEqual(["POST /cuenta"]);
  });

  it("tells where it leads and what is not there, and says nothing to HEAD but its headers", async () => {
    const leads = await get("/cuenta/lleva", { cookie });
    expect([leads.status, leads.headers.get("location")]).toEqual([303, "/cuenta"]);
    expect(leads.headers.getSetCookie()).toHaveLength(2);
    expect(await leads.text()).toBe("");
    expect((await get("/cuenta/nada", { cookie })).status).toBe(404);
    const head = await get("/cuenta", { cookie }, { method: "HEAD" });
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(100);
  });

  it.each(["/cuenta/vacia", "/panel/vacia", "/fr/cuenta/vacia", "/direccion/vacia?a=b"])(
    "says at %s that it may not be seen, without scripts, where Next leaves that to them",
    async (path) => {
      const answer = await get(path, { cookie, Accept: "text/html,*/*" });
      expect(answer.status).toBe(403);
      const html = await answer.text();
      expect(html).toContain(
        `GET sin permiso, ${cookie.replace(encodeURIComponent(marker), marker)}`,
      );
      expect(html).not.toContain("<script");
      expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      const there = path.startsWith("/fr") ? "/fr/cuenta/sin-permiso" : "/cuenta/sin-permiso";
      expect(asked).toEqual([`GET ${path}`, `GET ${there}`]);
    },
  );

  it("is made for whoever signs in while made-up addresses wait", async () => {
    let finish = () => {};
    held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const refused: number[] = [];
    const many = Array.from({ length: 80 }, async (_, at) => {
      const { status } = await get(`/no/hay/${at}`);
      if (status === 503) refused.push(status);
    });
    await vi.waitFor(() => expect(refused).toHaveLength(16));
    expect((await get("/ingresar")).status).toBe(200);
    finish();
    await Promise.all(many);
  });

  it("is a calm page when it fails", async () => {
    const answer = await get("/cuenta/falla", { cookie });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("No pudimos mostrar esta página");
  });
});

describe("what is left to Next", () => {
  it.each(["/panel", "/panel/publicaciones", "/direccion/historial", "/fr/panel", "/api/salud"])(
    "%s keeps its scripts",
    async (path) => {
      const answer = await get(path, { cookie });
      expect(await answer.text()).toContain(scripts);
      expect(answer.headers.get("content-security-policy")).toBe("the one of Next");
    },
  );

  it("files, and what an open page of a desk asks for", async () => {
    expect(await (await get("/novedades.atom", { cookie })).text()).toBe(`<feed>${scripts}</feed>`);
    expect(await (await get("/cuenta", { cookie, rsc: "1" })).text()).toContain(scripts);
    expect(await (await get("/panel/vacia", { cookie, rsc: "1" })).text()).toBe(emptied);
    const action = { cookie, "Next-Action": "1" };
    const done = await get("/ingresar", action, { method: "POST", body: "x" });
    expect(await done.text()).toContain(scripts);
  });
});
