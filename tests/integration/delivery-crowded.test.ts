import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Portal } from "#lib/delivery/portal";

let server: Server;
let rendered: string[];
/** While it is set, nothing is made. */
let held: Promise<void> | null;

const app: RequestListener = async (request, response) => {
  rendered.push(request.url ?? "");
  if (held && request.url !== "/canales") await held;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!DOCTYPE html><html><head></head><body>${request.url}</body></html>`);
};

beforeEach(async () => {
  rendered = [];
  held = null;
  const version = { current: () => "1", stop: async () => {} };
  const portal = new Portal({ next: app, version, css: () => "", host: "localhost" });
  server = createServer((request, response) => portal.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function get(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers });
}

describe("the portal server, asked for too much", () => {
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

  it("makes what everybody reads while made-up addresses wait", async () => {
    let finish = () => {};
    held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const refused: Response[] = [];
    const many = Array.from({ length: 250 }, async (_, at) => {
      const answer = await get(`/eventos/no-hay-${at}`);
      if (answer.status === 503) refused.push(answer);
    });
    await vi.waitFor(() => expect(refused).toHaveLength(186), { timeout: 10_000 });
    expect((await get("/canales")).status).toBe(200);
    finish();
    await Promise.all(many);
  }, 30_000);

  it("answers who is signed in while others hold on to the framework's data", async () => {
    let finish = () => {};
    held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const holding = Array.from({ length: 58 }, () => get("/eventos", { rsc: "1" }));
    await vi.waitFor(() => expect(rendered).toHaveLength(8), { timeout: 10_000 });
    const own = await get("/canales", { cookie: "next-auth.session-token=x" });
    expect(own.status).toBe(200);
    expect((await get("/eventos", { rsc: "1" })).status).toBe(503);
    finish();
    await Promise.all(holding);
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
