import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

export const workerSource = readFileSync(join(import.meta.dirname, "../../public/sw.js"), "utf8");
const origin = "https://coopac.example";

export const pageOf = (title: string) =>
  `<html><head><title>${title} · Coopac</title></head><body><main class="pagina" id="contenido"><h1>${title}</h1></main></body></html>`;

/** As much of the browser's store of answers as the program uses: a key written again goes last. */
class Store {
  readonly kept = new Map<string, Response>();
  #address = (key: string | { url: string }) =>
    new URL(typeof key === "string" ? key : key.url, origin).href;
  match = async (key: string) => this.kept.get(this.#address(key))?.clone();
  delete = async (key: string | { url: string }) => this.kept.delete(this.#address(key));
  keys = async () => [...this.kept.keys()].map((url) => ({ url }));
  put = async (key: string, answer: Response) => {
    this.kept.set(this.#address(key), new Response(await answer.text(), answer));
  };
}

interface Worker {
  onactivate(event: object): void;
  onfetch(event: object): void;
  [name: string]: unknown;
}

/** What a public page of the portal answers, with other headers where they are given. */
export const publicAnswer = (body: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, {
    status,
    headers: {
      ...{ "content-type": "text/html; charset=utf-8", "cache-control": "public, max-age=0" },
      ...{ date: new Date().toUTCString(), ...headers },
    },
  });

/** The program that keeps pages, in a browser of paper. */
export class PaperBrowser {
  /** What the network answers. */
  network: (url: string) => Promise<Response> = async () => publicAnswer("");
  /** What was asked of it, with the way of asking. */
  readonly asked: [string, string | undefined][] = [];
  readonly stores = new Map<string, Store>();
  readonly #worker: Worker;

  /** `windows` are the addresses that are open when the program begins. */
  constructor(windows: string[] = []) {
    this.#worker = {
      ...{ caches: this.#caches(), URL, Response, skipWaiting: () => {} },
      ...{ location: new URL(origin), onactivate: () => {}, onfetch: () => {} },
      clients: { claim: async () => {}, matchAll: async () => windows.map((url) => ({ url })) },
      fetch: (request: string | { url: string }, init?: { cache?: string }) => {
        const url = typeof request === "string" ? request : request.url;
        this.asked.push([url, init?.cache]);
        return this.network(url);
      },
      setTimeout: (work: () => void, after: number) => setTimeout(work, after),
    };
    runInNewContext(workerSource, this.#worker);
  }

  #caches() {
    const { stores } = this;
    const open = async (name: string) => {
      const store = stores.get(name) ?? new Store();
      stores.set(name, store);
      return store;
    };
    return {
      open,
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
      match: async (key: string) => (await open("paginas-1")).match(key),
    };
  }

  addStore(name: string): void {
    this.stores.set(name, new Store());
  }

  online(): void {
    this.network = async (url) => publicAnswer(pageOf(new URL(url).pathname));
  }

  offline(): void {
    this.network = async () => {
      throw new TypeError("sin red");
    };
  }

  /** What somebody who goes to a path sees; null where the program keeps out of it. */
  async go(path: string, parts: object = {}): Promise<string | null> {
    const waiting: Promise<unknown>[] = [];
    const given: Promise<Response>[] = [];
    this.#worker.onfetch({
      request: { url: new URL(path, origin).href, mode: "navigate", method: "GET", ...parts },
      waitUntil: (work: Promise<unknown>) => waiting.push(work),
      respondWith: (answer: Promise<Response>) => given.push(answer),
    });
    const text = await given[0]?.then((answer) => answer.text());
    await Promise.all(waiting);
    return text ?? null;
  }

  async begin(): Promise<void> {
    const waiting: Promise<unknown>[] = [];
    this.#worker.onactivate({ waitUntil: (work: Promise<unknown>) => waiting.push(work) });
    await Promise.all(waiting);
  }

  /** The paths that are kept, the last read last. */
  kept(): string[] {
    const store = this.stores.get("paginas-1");
    return [...(store?.kept.keys() ?? [])].map((url) => new URL(url).pathname);
  }
}
