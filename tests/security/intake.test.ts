import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileFaults } from "#lib/intake/labels";
import { parseReport } from "#lib/intake/parse";
import { reportsIn } from "#lib/intake/queries/archive";
import { intakeResultSchema } from "#lib/intake/schema";
import { expectRefusal } from "#tests/support/refusals";

const hostile: readonly (readonly [string, string])[] = [
  ["nested brackets", "(".repeat(1_000)],
  ["capitals", "A ".repeat(500)],
  ["capital names", "Juan Mamani Quispe, "],
  ["no spaces", "a".repeat(1_000)],
  ["capitals without spaces", "ÁB".repeat(500)],
  ["control characters", "\u0000\u0007\u001b[2J\u0085"],
  ["right to left", "\u202eodarepooc \u05d0\u05d1\u05d2 \u0627\u0644 "],
  ["mixed normal forms", "e\u0301 é n\u0303 ñ A\u030a Å "],
  ["digits", "29 de 11 de 2009 al 03/12/"],
  ["days without number", "hoy el lunes ayer mañana "],
  ["quoted days", "«hoy "],
  ["quotes and dashes", "«“\"'—–-"],
  ["posts and titles", "el presidente Sr. Dr. Ing. y la vicepresidenta de la "],
  ["respectively", "Juan Paz, Ana Ríos respectivamente, "],
  ["heads of bodies", "Cooperativa de la Federación de la Universidad de "],
  ["surrogates", "\ud83d\ud83d\udc4d\udc4d"],
  ["line ends", "\n\r\n\u2028"],
  ["html", "<script>alert(1)</script>&amp;<!--"],
];

/** Processor time of this thread alone, in milliseconds: other work on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  parseReport(text, { ref: "2020-05-15" });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe("a megabyte of hostile text", () => {
  it.each(hostile)("%s: is read with work in proportion to its length", (_, unit) => {
    const small = repeated(unit, 20_000);
    cost(small);
    const least = Math.min(cost(small), cost(small));
    // What is read of a megabyte is fifteen times the text; a quadratic reading would cost 225 times as much.
    expect(cost(repeated(unit, 1_000_000))).toBeLessThan(least * 60 + 400);
  });

  it("of any mixture keeps to its schema and quotes what stands there", { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile.map(([, unit]) => unit)),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const result = parseReport(text);
        expect(intakeResultSchema.safeParse(result).success).toBe(true);
        for (const person of result.people)
          expect(person.quote).toBe(text.slice(person.start, person.end));
      }),
      { numRuns: 25, seed: 20261122 },
    );
  });
});

describe("an archive of reports", () => {
  const refusedZip = async (bytes: Uint8Array) =>
    (await expectRefusal(reportsIn(bytes), "invalid")).message;

  it("that swells, is cut short, locked or too full is refused before anything is kept", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(80_000_000) });
    expect(await refusedZip(bomb)).toBe(fileFaults.bombZip);
    const good = zipSync({ "a.txt": strToU8("hola") });
    expect(await refusedZip(good.subarray(0, good.length - 8))).toBe(fileFaults.damagedZip);
    const locked = good.slice();
    locked[6] = 1;
    expect(await refusedZip(locked)).toBe(fileFaults.lockedZip);
    const many = Object.fromEntries(
      Array.from({ length: 301 }, (_, n) => [`${n}.txt`, strToU8("x")]),
    );
    expect(await refusedZip(zipSync(many))).toBe(fileFaults.fullZip);
  });

  it("names its reports without the folders that somebody may have written", async () => {
    const found = await reportsIn(
      zipSync({ "../../etc/acta.txt": strToU8("x"), "C:/b.exe": strToU8("x") }),
    );
    expect(found).toEqual([{ name: "acta.txt", position: 0 }]);
  });
});
