import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvHead, csvLine, exportFileName } from "#lib/history/csv";

/** The fields of one record, as RFC 4180 reads them. */
function fieldsOf(line: string): string[] {
  const found = [...`,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)];
  return found.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}

describe("csvLine", () => {
  it.each([
    [["a", 1, null, "b"], "a,1,,b\r\n"],
    [["a,b", 'c "d"', "e\nf"], '"a,b","c ""d""","e\nf"\r\n'],
    [["=1", "+1", "-1", "@a", "\tb", "a=1"], "'=1,'+1,'-1,'@a,'\tb,a=1\r\n"],
    [['=A1,"x"'], `"'=A1,""x"""\r\n`],
  ])("writes %o as %j", (values, line) => {
    expect(csvLine(values)).toBe(line);
  });

  it("can be read again, whatever it holds, but for the mark before a formula", () => {
    const values = fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, (given) => {
        const read = fieldsOf(csvLine(given)).map((field) =>
          field.replace(/^'(?=[=+\-@\t\r])/, ""),
        );
        expect(read).toEqual(given.map((field) => field.replace(/^'(?=[=+\-@\t\r])/, "")));
        expect(fieldsOf(csvLine(given)).some((field) => /^[=+\-@\t\r]/.test(field))).toBe(false);
      }),
    );
  });
});

describe("the file", () => {
  it("begins with the mark by which Excel knows UTF-8", () => {
    expect(new TextEncoder().encode(csvHead).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
  });

  it("is named after its day", () => {
    expect(exportFileName("2026-11-22")).toBe("historial-de-actividades-2026-11-22.csv");
  });
});
