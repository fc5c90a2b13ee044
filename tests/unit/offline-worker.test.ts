import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";

const program = readFileSync("public/sw.js", "utf8");
const origin = "https://portal.prueba.invalid";

interface Asked {
  mode: "navigate" | "no-cors";
  referrer: string;
  method: string;
}
type Answer = Response | undefined;

/** A browser's store of answers by their address, oldest first. */
class Store {
  readonly held = new Map<string, Response>();
  match = async (key: string) => this.held.get(new URL(key, origin).href)?.clone();
  put = async (key: string, answer: Response) => {
    this.held.set(new URL(key, origin).href, answer);
  };
  delete = async (key: string | { url: string }) =>
    this.held.delete(new URL(typeof key === "string" ? key : key.url, origin).href);
  keys = async () => [...this.held.keys()].map((url) => ({ url }));
}

let stores: Map<string, Store>;
let answers: (path: string) => Answer;
let asked: string[];
let ask: (path: string, about?: Partial<Asked>) => Promise<Answer>;

const html = (text: string, cacheControl: string, status = 200) =>
  new Response(`<title>${text}</title><main>${text}</main>`, {
    status,
    headers: {
      "content-type": "text/html",
      "cache-control": cacheControl,
      date: new Date().toUTCString(),
    },
  });
const shared = "public, max-age=0, must-revalidate";
const photo = (bytes = 12_000, cacheControl = "public, max-age=31536000, immutable") =>
  new Response("foto", {
    headers: {
      "content-type": "image/webp",
      "cache-control": cacheControl,
      "content-length": `${bytes}`,
    },
  });

/** What the worker keeps, by path. */
const kept = () =>
  [...stores.values()].flatMap(({ held }) => [...held.keys()].map((url) => new URL(url).pathname));

beforeEach(() => {
  stores = new Map();
  asked = [];
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Store();
    stores.set(name, store);
    return store;
  };
  const match = async (key: string) => {
    for (const store of stores.values()) {
      const found = await store.match(key);
      if (found) return found;
    }
    return undefined;
  };
  const fetch = async (request: string | { url: string }) => {
    const { pathname } = new URL(typeof request === "string" ? request : request.url);
    asked.push(pathname);
    const answer = answers(pathname);
    if (!answer) throw new TypeError("no connection");
    return answer;
  };
  const self: Record<string, unknown> = {
    ...{ caches: { open, match }, fetch, location: { origin }, URL, Response, Date, setTimeout },
  };
  runInContext(program, createContext(self));
  const handler = self.onfetch as (event: object) => void;
  ask = async (path, about = {}) => {
    let answer: Promise<Answer> | undefined;
    const rest: Promise<unknown>[] = [];
    const request = { url: origin + path, mode: "navigate", method: "GET", referrer: "", ...about };
    handler({
      request,
      respondWith: (given: Promise<Answer>) => {
        answer = given;
      },
      waitUntil: (work: Promise<unknown>) => rest.push(work),
    });
    const got = await answer;
    await Promise.all(rest);
    return got;
  };
});

describe("the pages that the worker keeps", () => {
  it("are those that everybody reads", async () => {
    answers = (path) => html(path, shared);
    for (const path of ["/eventos", "/fr/eventos", "/suscripcion"]) await ask(path);
    expect(kept()).toEqual(["/eventos", "/fr/eventos", "/suscripcion"]);
    answers = () => undefined;
    expect(await (await ask("/eventos"))?.text()).toContain("esta copia es del");
  });

  it.each([
    ...["/suscripcion/confirmar/una-llave", "/suscripcion/cambiar/una-llave"],
    ...["/suscripcion/baja/una-llave", "/fr/suscripcion/baja/una-llave", "/cuenta"],
    ...["/cuenta/comunicados/uno", "/ingresar/contrasena/una-llave", "/panel/avisos", "/api/salud"],
  ])("are never %s, whatever it says of itself: the worker leaves it alone", async (path) => {
    answers = () => html("de una persona", shared);
    expect(await ask(path)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it("are never what somebody read signed in, who leaves what was kept before as it was", async () => {
    answers = () => html("para todos", shared);
    await ask("/eventos");
    answers = () => html("de una persona", "private, no-store");
    await ask("/eventos");
    await ask("/comunicados");
    answers = () => undefined;
    expect(kept()).toEqual(["/eventos"]);
    expect(await (await ask("/eventos"))?.text()).toContain("para todos");
    expect(await (await ask("/comunicados"))?.text()).not.toContain("de una persona");
  });

  it("are 30, and forgotten when they are gone", async () => {
    answers = (path) => html(path, shared);
    for (let number = 1; number <= 32; number += 1) await ask(`/eventos/${number}`);
    expect(kept()).toHaveLength(30);
    expect(kept()[0]).toBe("/eventos/3");
    answers = (path) => html(path, shared, 410);
    await ask("/eventos/3");
    expect(kept()).not.toContain("/eventos/3");
  });
});

describe("what the worker says", () => {
  it("is in the language of the page, and the list in that of what was asked for", async () => {
    answers = (path) => html(path, shared);
    for (const path of ["/eventos", "/fr/eventos", "/en/comunicados"]) await ask(path);
    answers = () => undefined;
    const text = async (path: string) => (await (await ask(path))?.text()) ?? "";
    expect(await text("/fr/eventos")).toContain("cette copie est du");
    expect(await text("/en/comunicados")).toContain("this copy is from");
    expect(await text("/fr/otra")).toContain("<title>Vous êtes hors connexion</title>");
    expect(await text("/en")).toContain("<title>You are offline</title>");
    expect(await text("/otra")).toContain("<title>Usted está sin conexión</title>");
    expect(await text("/fr/otra")).toContain('<a href="/en/comunicados" lang="en">');
  });
});

describe("the photos that the worker keeps", () => {
  const inPage = { mode: "no-cors", referrer: `${origin}/eventos/uno` } as const;

  it("are the smallest form of those that were seen, shown for any width of them", async () => {
    answers = () => photo();
    await ask("/archivos/a/1/960.webp", inPage);
    await ask("/archivos/a/1/640.webp", inPage);
    expect(asked).toEqual([
      "/archivos/a/1/960.webp",
      "/archivos/a/1/320.webp",
      "/archivos/a/1/640.webp",
    ]);
    answers = () => undefined;
    expect(await (await ask("/archivos/a/1/1280.avif", inPage))?.text()).toBe("foto");
    await expect(ask("/archivos/b/1/640.webp", inPage)).rejects.toThrow("no connection");
  });

  it("are 60 of 34 kB at most, so 2 MB in all", async () => {
    answers = () => photo(34_000);
    await ask("/archivos/grande/1/640.webp", inPage);
    expect(kept()).toEqual([]);
    answers = () => photo(33_000);
    for (let number = 1; number <= 61; number += 1)
      await ask(`/archivos/${number}/1/640.webp`, inPage);
    expect(kept()).toHaveLength(60);
    expect(kept()).not.toContain("/archivos/1/1/");
    expect(60 * 34_000).toBeLessThan(2.1e6);
  });

  it("are none of the panel, of somebody alone, nor any document", async () => {
    answers = () => photo(9_000, "private, no-cache");
    await ask("/archivos/a/1/640.webp", inPage);
    answers = () => photo();
    await ask("/archivos/b/1/640.webp", { ...inPage, referrer: `${origin}/panel/biblioteca` });
    await ask("/archivos/c/1/640.webp", { ...inPage, referrer: `${origin}/cuenta/comunicados/x` });
    await ask("/archivos/d/1/acta-de-prueba.pdf", inPage);
    await ask("/archivos/e/1/640.jpg");
    expect(kept()).toEqual([]);
  });
});

it("is small", () => {
  expect(gzipSync(program).length).toBeLessThanOrEqual(2_450);
});
