import { isCard, isOneOfMany, mayBeMadeUp } from "#lib/delivery/address";
import { Gate } from "#lib/delivery/gate";
import { PageStore } from "#lib/delivery/page-store";
import type { RenderedPage } from "#lib/delivery/rendered-page";
import { known } from "#lib/platform/known";

const megabyte = 1024 * 1024;
const mostAddresses = 5_000;

/** How much is made at once and how much may wait for it. */
const allowances = {
  pages: { most: 8, mostWaiting: 200 },
  // Whoever asks for made-up addresses must not keep waiting those who read.
  many: { most: 4, mostWaiting: 60 },
};

export interface Shelf {
  store: PageStore<RenderedPage>;
  gate: Gate;
}

const shelf = (megabytes: number, gate: Gate): Shelf => ({
  store: new PageStore(megabytes * megabyte),
  gate,
});

/** What is kept in memory, each sort with an allowance of its own: pages, cards, and what is one of endlessly many. */
export class Shelves {
  readonly pages: Shelf = shelf(48, new Gate(allowances.pages));
  readonly #many: Shelf = shelf(8, new Gate(allowances.many));
  readonly #cards: Shelf = shelf(16, this.#many.gate);

  /** Where the answer of an address is kept. */
  readonly of = known((address: string): Shelf => {
    if (isCard(address)) return this.#cards;
    return isOneOfMany(address) ? this.#many : this.pages;
  }, mostAddresses);

  /**
   * Where a page waits to be made. What an address has never answered may be made up, and endlessly many are: they
   * wait among the many until they have shown that they exist.
   */
  gateOf(address: string): Gate {
    const { store, gate } = this.of(address);
    const isProven = !mayBeMadeUp(address) || store.has(address);
    return isProven ? gate : this.#many.gate;
  }

  /** How many wait for a page to be made. */
  get waiting(): number {
    return this.pages.gate.waiting + this.#many.gate.waiting;
  }
}
