import { createServer, type RequestListener, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { crowdedPage, failurePage } from "#lib/platform/failure-page";
import { chooseLength, chooseStatus, withChosenStatus } from "#lib/platform/http-status";

type Middleware = (...args: [...Parameters<RequestListener>, () => void]) => void;
const compression: () => Middleware = createRequire(import.meta.url)(
  "next/dist/compiled/compression",
);

let server: Server;

afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Answers through the compression that Next puts between a page and the network. */
async function answerOf(page: RequestListener) {
  const compress = compression();
  server = createServer((request, response) =>
    withChosenStatus(response, () => compress(request, response, () => page(request, response))),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { "accept-encoding": "gzip", connection: "close" };
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers, redirect: "manual" });
  return {
    status: answer.status,
    location: answer.headers.get("location"),
    length: answer.headers.get("content-length"),
    type: answer.headers.get("content-type"),
    body: await answer.text(),
  };
}

const html = { "Content-Type": "text/html; charset=utf-8" };
const long = "<p>Cooperativa</p>".repeat(500);

describe("an answer", () => {
  it("has the status that its page chose", async () => {
    const answer = await answerOf((_request, response) => {
      chooseStatus(410);
      response.writeHead(200, html);
      response.end(long);
    });
    expect(answer).toMatchObject({ status: 410, body: long });
  });

  it("leads for good to where its page moved", async () => {
    const answer = await answerOf((_request, response) => {
      chooseStatus(301, "/eventos/nueva");
      response.writeHead(200, html);
      response.end(long);
    });
    expect(answer).toMatchObject({ status: 301, location: "/eventos/nueva" });
  });

  it.each([
    ["tells the length of what its route streams", "image/avif", String(long.length)],
    ["does not, when it leaves compressed", "text/plain", null],
  ])("%s", async (_title, type, length) => {
    const answer = await answerOf((_request, response) => {
      chooseLength(long.length);
      response.setHeader("Content-Type", type);
      response.write(long.slice(0, 10));
      response.end(long.slice(10));
    });
    expect(answer).toMatchObject({ length, body: long });
  });

  it("is our readable page when Next's failed, also in several pieces", async () => {
    const answer = await answerOf((_request, response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", html["Content-Type"]);
      response.write(long);
      response.end(long);
    });
    expect(answer.status).toBe(500);
    expect(answer.body).toContain("No pudimos mostrar esta página");
    expect(answer.body).not.toContain("Cooperativa</p>");
  });

  it("is in the language of the request", () => {
    const page = failurePage("fr");
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain("Nous n’avons pas pu afficher cette page");
    expect(page).toContain('<a href="/fr">');
    expect(crowdedPage("en")).toContain("There are many visitors at the moment");
  });

  it("leaves failures that are not pages as they are", async () => {
    const answer = await answerOf((_request, response) => {
      response.writeHead(500, { "Content-Type": "application/json" });
      response.end('{"a":1}');
    });
    expect(answer).toMatchObject({ status: 500, body: '{"a":1}' });
  });
});
