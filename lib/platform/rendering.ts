import { AsyncLocalStorage } from "node:async_hooks";
import type { AskedPage } from "#lib/platform/page-making";

/** What only React and Next can write: the page that has it is left to them. */
export class Unwritten extends Error {}

/** A page that is made without Next's renderer. */
class Rendering {
  readonly asked: AskedPage;
  readonly #read = new Map<unknown, Map<string, unknown>>();

  constructor(asked: AskedPage) {
    this.asked = asked;
  }

  /** What a read gave before to equal arguments, or else gives now; `key` tells one read from another. */
  once<Read>(key: unknown, args: readonly unknown[], read: () => Read): Read {
    const known = this.#read.get(key) ?? new Map<string, unknown>();
    this.#read.set(key, known);
    const asked = JSON.stringify(args);
    if (!known.has(asked)) known.set(asked, read());
    return known.get(asked) as Read;
  }
}

const renderings = new AsyncLocalStorage<Rendering>();

/** The page that is being made; undefined where Next makes it. */
export const currentRendering = (): Rendering | undefined => renderings.getStore();

/** In which language, and under which address of it, the page is that is being made; undefined where Next makes it. */
export const askedPage = (): AskedPage | undefined => renderings.getStore()?.asked;

/** Makes a page; its parts share what they read. */
export const renderFor = <Page>(asked: AskedPage, make: () => Promise<Page>): Promise<Page> =>
  renderings.run(new Rendering(asked), make);
