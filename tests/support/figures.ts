/** Figures, most of them times in milliseconds, of each thing measured, by its name. */
export class Figures {
  readonly #times = new Map<string, number[]>();

  /** Does `work` and keeps how long it took. */
  async time<T>(name: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const value = await work();
    this.add(name, performance.now() - start);
    return value;
  }

  /** Keeps a figure that was measured elsewhere. */
  add(name: string, figure: number): void {
    const times = this.#times.get(name) ?? [];
    this.#times.set(name, [...times, figure]);
  }

  /** The value below which a part of the times lie: 0.5 is the median. */
  at(name: string, part: number): number {
    const sorted = [...(this.#times.get(name) ?? [])].sort((a, b) => a - b);
    const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
    return Math.round(value * 100) / 100;
  }

  /** One line for each thing measured. */
  table(): string {
    const lines = [...this.#times].map(
      ([name, { length }]) =>
        `${name.padEnd(12)} median ${this.at(name, 0.5)} ms, p95 ${this.at(name, 0.95)} ms, ${length} runs`,
    );
    return lines.join("\n");
  }
}
