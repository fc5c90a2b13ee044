import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it, test } from "vitest";
import { cellOf, isBlank, textOf } from "#lib/members/cells";
import { decodeText, readCsv } from "#lib/members/csvReading";
import { findHeadings } from "#lib/members/headings";
import { calmName, inSpokenOrder, isName } from "#lib/members/names";
import { readRows } from "#lib/members/rows";
import { sheetFormulas } from "#lib/members/sheetCells";
import { sheetXml } from "#tests/support/member-lists";

const rowsOf = (cells: string[][]) => {
  const headings = findHeadings(cells);
  if (typeof headings === "string") throw new Error(headings);
  return readRows(cells, headings);
};
const title = ["Número de socio", "Nombres", "Apellidos", "Correo", "Agencia"];

describe("a CSV file", () => {
  const same = [
    ["n", "José Ñ"],
    ["1", 'dice "sí"; y más'],
  ];

  test.each([
    ["comas", 'n,José Ñ\n1,"dice ""sí""; y más"\n'],
    ["punto y coma", 'n;José Ñ\r\n1;"dice ""sí""; y más"'],
    ["tabuladores", 'n\tJosé Ñ\r\n1\tdice "sí"; y más\r\n'],
  ])("is read with %s", (_, text) => {
    expect(readCsv(text, 100)).toEqual(same);
  });

  it("keeps line breaks and separators inside quotes, and the numbers of its rows", () => {
    expect(readCsv('sep=|\r\na|"b\nc|d"|\n\ne', 9)).toEqual([
      [""],
      ["a", "b\nc|d", ""],
      [""],
      ["e"],
    ]);
  });

  it("gives back what was written, whatever it was", () => {
    const field = fc.string({ maxLength: 12 });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(quoted).join(";")).join("\r\n");
        const read = readCsv(`sep=;\r\n${text}`, 1_000).slice(1);
        expect(read).toEqual(rows);
      }),
    );
  });

  it("reads any text to its end, whatever separator it claims", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(readCsv(text, 1_000).length).toBeLessThanOrEqual(81);
        expect(readCsv(`sep=]\n${text}`, 1_000).length).toBeGreaterThan(0);
      }),
    );
  });

  it("stops one row after as many as are wanted", () => {
    expect(readCsv("a;b\n".repeat(50), 10)).toHaveLength(11);
  });

  it("is read in the encodings that Excel writes, and nothing else is", () => {
    const latin = Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0xd1]);
    const utf16 = Uint8Array.from([0xff, 0xfe, 0xd1, 0x00, 0x61, 0x00]);
    expect(decodeText(latin)).toBe("José Ñ");
    expect(decodeText(strToU8("\ufeffJosé Ñ"))).toBe("José Ñ");
    expect(decodeText(utf16)).toBe("Ña");
    expect(decodeText(Uint8Array.from([0, 1, 2, 255]))).toBeNull();
  });
});

describe("the headings", () => {
  test.each([
    [["N° de socio", "NOMBRES", "Apellidos", "E-mail", "AGENCIA"]],
    [["Nº DE SOCIO", "Nombres", "Apellido Paterno", "Apellido Materno", "Correo electrónico"]],
    [["Código de socio", "Apellidos y nombres", "Oficina"]],
    [["nro. socio", "Nombre completo"]],
    [["Item", "N.° de Socio", "Socio", "DNI", "Sede"]],
  ])("%j are understood", (row) => {
    expect(findHeadings([row])).toMatchObject({ row: 0 });
  });

  it("may come after a title, and in any order", () => {
    const rows = [["COOPERATIVA DE PRUEBA"], [""], ["Correo", "Nombres", "Número de socio"]];
    expect(findHeadings(rows)).toEqual({ row: 2, at: { email: 0, given: 1, number: 2 } });
  });

  it("say what is missing", () => {
    expect(findHeadings([["a", "b"]])).toBe("noHeadings");
    expect(findHeadings([["Nombres", "Apellidos"]])).toBe("noNumber");
    expect(findHeadings([["Número de socio", "Correo"]])).toBe("noName");
    expect(findHeadings([["Número de socio", "Nombres", "Correo", "E-mail"]])).toBe("twice");
  });
});

describe("the rows", () => {
  it("are members, with calm names and without blank lines", () => {
    const rows = rowsOf([
      title,
      ["0012", "JUAN CARLOS", "DE LA CRUZ ÑAHUI", " Juan@P.pe ", "Puno"],
      ["", " "],
    ]);
    expect(rows).toEqual([
      {
        ...{ line: 2, number: "0012", name: "Juan Carlos de la Cruz Ñahui" },
        ...{ email: "juan@p.pe", office: "Puno", faults: [] },
      },
    ]);
  });

  it("say once for each column what is wrong", () => {
    const [empty, wrong] = rowsOf([title, ["", "", "", "x"], ["<b>", "=1+1", "", "a@b", ""]]);
    const columns = (row: typeof empty) => row?.faults.map(({ column }) => column);
    expect(columns(empty)).toEqual(["number", "name", "email"]);
    expect(columns(wrong)).toEqual(["number", "name", "email"]);
  });

  it("name the row that they repeat, however the number is written", () => {
    const ana = ["007", "Ana", "Quispe", "a@prueba.pe"];
    const rows = rowsOf([
      title,
      ana,
      ["7", "Eva", "Mamani", "e@prueba.pe"],
      ["8", "Luz", "Condori", "A@prueba.pe"],
    ]);
    expect(rows.map(({ faults }) => faults.map(({ column }) => column))).toEqual([
      [],
      ["number"],
      ["email"],
    ]);
    expect(rows[1]?.faults[0]?.sentence).toContain("fila 2");
  });

  it("tell formulas and dates apart from texts", () => {
    const headings = { row: -1, at: { number: 0, given: 1 } };
    const rows = readRows(
      [
        [{ odd: "formula" }, "Ana"],
        [cellOf(new Date()), "Eva"],
      ],
      headings,
    );
    expect(rows.map(({ faults }) => faults[0]?.sentence)).toEqual([
      expect.stringContaining("es una fórmula"),
      expect.stringContaining("es una fecha"),
    ]);
    expect([cellOf(1234), cellOf(null), cellOf(0.5)]).toEqual(["1234", "", { odd: "odd" }]);
    expect(isBlank([{ odd: "odd" }])).toBe(false);
    expect(textOf("a\u200b\n b\u0000")).toBe("a b");
  });
});

test("names are said as people say them", () => {
  expect(calmName("MARÍA DEL ROSARIO O'HIGGINS-QUISPE")).toBe("María del Rosario O'Higgins-Quispe");
  expect(calmName("Ya Escrito así")).toBe("Ya Escrito así");
  expect(inSpokenOrder("QUISPE MAMANI, JUAN")).toBe("JUAN QUISPE MAMANI");
  expect(inSpokenOrder("a, b, c")).toBe("a, b, c");
  expect(["Ana Quispe", "J. Pérez", "D’Angelo Ríos"].every(isName)).toBe(true);
  expect(["", "Al", "=cmd|x", "Ana 2", "<script>", "x".repeat(81)].some(isName)).toBe(false);
});

describe("the XML of a sheet", () => {
  it("says where its formulas are", () => {
    const formula = (at: string) => `<c r="${at}"><f>A1</f><v>1</v></c>`;
    expect(sheetFormulas(sheetXml([["a"], ["b", formula]]))).toEqual([{ row: 1, column: 1 }]);
    expect(sheetFormulas('<x:row><x:c/><x:c ><x:f t="s"/></x:c></x:row>')).toEqual([
      { row: 0, column: 1 },
    ]);
  });

  test.each([
    ['<row r="1"><c r="XFD1"/></row>', "tooWide"],
    ['<row r="1048576"/>', "tooLong"],
    ["<row r='1048576'/>", "tooLong"],
    ['<row r="2"><c s=">" r="A1048576"/></row>', "tooLong"],
    ['<row r="2"><c r="&#88;FD1"/></row>', "damaged"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><row r="1"/>', "damaged"],
    ['<row r="1"><c r="A1" r2=oops></row>', "damaged"],
    ["<row/>".repeat(10_100), "tooLong"],
    [`<row>${"<c/>".repeat(101)}</row>`, "tooWide"],
  ])("%.40s is not built", (xml, fault) => {
    expect(sheetFormulas(xml)).toBe(fault);
  });
});
