export interface Sized {
  /** What it takes in memory, in bytes. */
  size: number;
}

/** Pages in memory, the least recently read leaving first when they pass `limit` bytes. */
export class PageStore<Page extends Sized> {
  readonly #limit: number;
  readonly #pages = new Map<string, Page>();
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Page | undefined {
    const page = this.#pages.get(key);
    if (page) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  has(key: string): boolean {
    return this.#pages.has(key);
  }

  set(key: string, page: Page): void {
    this.delete(key);
    if (page.size > this.#limit) return;
    this.#pages.set(key, page);
    this.#bytes += page.size;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#pages.get(key)?.size ?? 0;
    this.#pages.delete(key);
  }

  /** The page grew or shrank after it was stored. */
  resize(key: string, page: Page, bytes: number): void {
    if (this.#pages.get(key) === page) this.#bytes += bytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#pages.size;
  }
}
