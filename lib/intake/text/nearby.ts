/** Items found again by any of their marks; only the first few of each mark, so that long texts stay linear. */
export class Nearby<T> {
  readonly #byMark = new Map<string, T[]>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Files an item under its marks. */
  add(marks: readonly string[], item: T): void {
    for (const mark of marks) {
      const list = this.#byMark.get(mark);
      if (!list) this.#byMark.set(mark, [item]);
      else if (list.length < this.#limit && !list.includes(item)) list.push(item);
    }
  }

  /** The first item under any of the marks that passes a test. */
  find(marks: readonly string[], test: (item: T) => boolean): T | undefined {
    for (const mark of marks) {
      const item = this.#byMark.get(mark)?.find(test);
      if (item !== undefined) return item;
    }
    return undefined;
  }
}
