import { AsyncLocalStorage } from "node:async_hooks";
import type { Locale } from "#lib/platform/language";

/** A page that is made without Next's renderer. */
class Rendering {
  readonly locale: Locale;
  readonly #read = new Map<unknown, Map<string, unknown>>();

  constructor(locale: Locale) {
    this.locale = locale;
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

/** Makes a page in a language; its parts share what they read. */
export const renderIn = <Page>(locale: Locale, make: () => Promise<Page>): Promise<Page> =>
  renderings.run(new Rendering(locale), make);
