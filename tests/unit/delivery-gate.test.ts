import { describe, expect, it } from "vitest";
import { Crowded, Gate } from "#lib/delivery/gate";
import { known } from "#lib/platform/known";

/** Works that end when they are told to, and in which order they began. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

describe("a gate", () => {
  it("lets so many in at once, the others in the order in which they came", async () => {
    const gate = new Gate({ most: 2, mostWaiting: 5 });
    const { begun, work, end } = works();
    const all = ["a", "b", "c", "d"].map((name) => gate.pass(work(name)));
    await Promise.resolve();
    expect(begun).toEqual(["a", "b"]);
    expect(gate.waiting).toBe(2);
    for (const [at, name] of ["b", "a", "c", "d"].entries()) {
      end(name);
      await all[["a", "b", "c", "d"].indexOf(name)];
      expect(begun).toHaveLength(Math.min(at + 3, 4));
    }
    expect(begun).toEqual(["a", "b", "c", "d"]);
    expect(gate.waiting).toBe(0);
  });

  it("refuses whoever comes when too many wait, and lets in again afterwards", async () => {
    const gate = new Gate({ most: 1, mostWaiting: 1 });
    const { work, end } = works();
    const [first, second] = [gate.pass(work("a")), gate.pass(work("b"))];
    await expect(gate.pass(work("c"))).rejects.toBeInstanceOf(Crowded);
    end("a");
    await first;
    end("b");
    await second;
    await expect(gate.pass(async () => "d")).resolves.toBe("d");
  });

  it("gives its place back when a work fails", async () => {
    const gate = new Gate({ most: 1, mostWaiting: 0 });
    const failing = gate.pass(async () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    await expect(gate.pass(async () => 1)).resolves.toBe(1);
  });
});

describe("a function that remembers", () => {
  it("reads a text once, and anew after too many others or when it is long", () => {
    const read: string[] = [];
    const length = known((text) => {
      read.push(text);
      return text.length;
    }, 2);
    const long = "x".repeat(400);
    for (const text of ["a", "a", "b", "a", "c", "a", long, long]) length(text);
    expect(read).toEqual(["a", "b", "c", "a", long, long]);
  });
});
