/** Too many wait already: whoever asks should come back in a moment. */
export class Crowded extends Error {}

/** Lets a bounded number of works run at once and a bounded number wait; refuses what comes beyond. */
export class Gate {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor({ most, mostWaiting }: { most: number; mostWaiting: number }) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Does `work` when its turn comes. Throws `Crowded` when too many wait. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#most) await this.#turn();
    else this.#running += 1;
    try {
      return await work();
    } finally {
      // The place goes to whoever waits longest, so nobody who comes now can take it.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#mostWaiting) throw new Crowded("too many wait");
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
