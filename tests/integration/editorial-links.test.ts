import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { checkLinks } from "#lib/editorial/commands/links";
import { brokenLinks } from "#lib/editorial/queries/links";
import { linkTargets } from "#lib/editorial/queries/targets";
import type { RichText } from "#lib/editorial/richtext";
import { db } from "#lib/platform/db";
import { isPublicAddress } from "#lib/platform/public-address";
import { type ProbeOptions, probe } from "#lib/platform/web-probe";
import { actorAs } from "#tests/support/actors";
import { live, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const asked: string[] = [];
const answers: Record<string, (answer: ServerResponse, method: string) => void> = {
  "/bien": (answer) => answer.end("bien"),
  "/nada": (answer) => answer.writeHead(404).end(),
  "/sin-head": (answer, method) => answer.writeHead(method === "HEAD" ? 405 : 200).end("bien"),
  "/mudado": (answer) => answer.writeHead(301, { location: "/bien" }).end(),
  "/vueltas": (answer) => answer.writeHead(302, { location: "/vueltas" }).end(),
  "/adentro": (answer) => answer.writeHead(302, { location: "http://interna.prueba/bien" }).end(),
  "/metadatos": (answer) => answer.writeHead(302, { location: "http://169.254.169.254/" }).end(),
  "/lento": () => {},
  "/enorme": (answer, method) => {
    if (method === "HEAD") answer.writeHead(405).end();
    else void pour(answer);
  },
};

/** Sends without end, until nobody listens. */
async function pour(answer: ServerResponse): Promise<void> {
  while (!answer.destroyed) {
    answer.write("x".repeat(32_000));
    await new Promise((settle) => setTimeout(settle, 1));
  }
}

const server: Server = createServer((request, answer) => {
  const path = request.url ?? "";
  asked.push(`${request.method} ${request.headers.host?.split(":")[0]}${path}`);
  (answers[path] ?? answers["/nada"])?.(answer, request.method ?? "");
});
await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** "afuera.prueba" stands for the public web; "interna.prueba", for a name that leads inside. */
const names: Record<string, string[]> = {
  "afuera.prueba": ["127.0.0.1"],
  "otra.prueba": ["127.0.0.1"],
  "interna.prueba": ["127.0.0.2"],
  "mixta.prueba": ["127.0.0.1", "10.0.0.1"],
};
const testWeb: ProbeOptions = {
  resolve: async (host) => names[host] ?? [],
  allows: (address) => address === "127.0.0.1",
  timeout: 400,
};
const outside = (path: string, host = "afuera.prueba") => `http://${host}:${port}${path}`;

describe("a look at an address", () => {
  beforeEach(() => {
    asked.length = 0;
  });

  test.each([
    ["/bien", { status: 200, failure: "" }],
    ["/nada", { status: 404, failure: "" }],
    ["/sin-head", { status: 200, failure: "" }],
    ["/mudado", { status: 200, failure: "" }],
    ["/vueltas", { status: null, failure: "redirects" }],
    ["/adentro", { status: null, failure: "forbidden" }],
    ["/metadatos", { status: null, failure: "forbidden" }],
    ["/lento", { status: null, failure: "timeout" }],
    ["/enorme", { status: 200, failure: "" }],
  ])("%s", async (path, expected) => {
    expect(await probe(outside(path), testWeb)).toEqual(expected);
  });

  test("never asks what leads inside, whatever leads there", async () => {
    const inside = [
      ...["http://interna.prueba/bien", "http://mixta.prueba/bien", "http://127.0.0.2/"],
      ...["http://[::1]/", "http://0.0.0.0/", "ftp://afuera.prueba/", "file:///etc/passwd"],
    ];
    for (const url of inside) {
      expect(await probe(url, testWeb), url).toEqual({ status: null, failure: "forbidden" });
    }
    expect(asked).toEqual([]);
    expect(await probe("http://no-existe.prueba/", testWeb)).toMatchObject({ failure: "dns" });
  });

  test.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
    ...["0.0.0.0", "224.0.0.1", "::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1"],
    ...["64:ff9b::7f00:1", "2002:7f00:1::", "nada"],
  ])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));

  test.each(["8.8.8.8", "190.119.1.1", "2606:4700:4700::1111"])("%s is", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});

const people = await newsroom();

function leadingTo(...urls: string[]): RichText {
  const content = urls.map((href) => ({
    ...{ type: "text" as const, text: `la página ${href} ` },
    marks: [{ type: "link" as const, attrs: { href } }],
  }));
  return { type: "doc", content: [{ type: "paragraph", content }] };
}
const day = 24 * 60 * 60_000;
const broken = async () => (await brokenLinks(people.staff)).map(({ url }) => url);
const failuresOf = async (url: string) =>
  (await db().checkedLink.findUnique({ where: { url } }))?.failures;

describe("the links of live publications", () => {
  test("are looked at when due; three failures in three days make one broken, an answer mends it", async () => {
    const [good, gone] = [outside("/bien"), outside("/nada", "otra.prueba")];
    const title = "Con enlaces de prueba";
    await live(people, publishableEvent({ title, body: leadingTo(good, gone) }));
    const start = Date.now();
    const look = (days: number) => checkLinks(testWeb, new Date(start + days * day));
    expect(await look(0)).toBe(2);
    expect(await look(0)).toBe(0);
    expect(await look(1)).toBe(1);
    expect(await broken()).toEqual([]);
    expect(await look(2)).toBe(1);
    expect(await brokenLinks(people.staff)).toMatchObject([{ url: gone, title }]);
    const targets = await linkTargets(people.staff, { hrefs: [good, gone], images: [] });
    expect(targets).toEqual({ [gone]: { state: "broken", title: "" } });

    answers["/nada"] = (answer) => answer.end("volvió");
    expect(await look(3)).toBe(1);
    expect(await broken()).toEqual([]);
    answers["/nada"] = (answer) => answer.writeHead(404).end();
    expect(await look(8)).toBe(1);
  });

  test("are not blamed for a machine that is off the network", async () => {
    const url = outside("/bien");
    const before = await failuresOf(url);
    const offline = { ...testWeb, resolve: async () => [] };
    expect(await checkLinks(offline, new Date(Date.now() + 30 * day))).toBe(0);
    expect(await failuresOf(url)).toBe(before);
  });

  test("are told to whoever enters the panel only", async () => {
    await expectRefusal(brokenLinks(await actorAs("member")), "forbidden");
  });
});
