import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileFaults } from "#lib/intake/labels";
import { parseReport } from "#lib/intake/parse";
import { reportsIn } from "#lib/intake/queries/archive";
import { textOfFile } from "#lib/intake/queries/fileText";
import { intakeResultSchema } from "#lib/intake/schema";
import { examine } from "#lib/media/commands/examine";
import { uploadSentences } from "#lib/media/labels";
import { receive } from "#lib/platform/storage";
import { expectRefusal } from "#tests/support/refusals";
import { bodyOf, docx, pdf } from "#tests/support/uploads";

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

const arrive = (bytes: Uint8Array) => receive(bodyOf(bytes), 20_000_000);
const textOf = async (bytes: Uint8Array) => textOfFile(await arrive(bytes), examine);

const told = "La visita fue el 3 de marzo de 2031 en la ciudad de Lampa.";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (id: string, sort: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${sort}" Target="${target}"${sort === "hyperlink" ? ' TargetMode="External"' : ""}/>`;
const relations = (all: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const wordDocument = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`;

/** A Word file with this text. */
function word(body: string, parts: Record<string, Uint8Array> = {}): Uint8Array {
  const main = relations(relation("r1", "officeDocument", "word/document.xml"));
  const document = { "word/document.xml": strToU8(wordDocument(body)) };
  return docx({ ...document, "_rels/.rels": strToU8(main), ...parts });
}

describe("a file that is brought", () => {
  it.each<[string, string, () => Uint8Array]>([
    ["a program", fileFaults.binary, () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1])],
    [
      "an old Word file",
      fileFaults.oldOffice,
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    ],
    ["nothing", fileFaults.empty, () => new Uint8Array()],
    ["too little text", fileFaults.empty, () => strToU8("hola")],
    ["a PDF without text", fileFaults.scanned, () => pdf()],
    ["too much text", fileFaults.tooLong, () => strToU8("palabra ".repeat(20_000))],
    [
      "a Word file with macros",
      uploadSentences.macros,
      () => docx({ "word/vbaProject.bin": strToU8("x") }),
    ],
    [
      "a Word file that swells",
      uploadSentences.bomb,
      () => docx({ "word/media/a.xml": new Uint8Array(60_000_000) }),
    ],
    [
      "a Word file whose text swells",
      fileFaults.bomb,
      () => docx({ "word/document.xml": strToU8(`<w:document>${"no repetido ".repeat(700_000)}`) }),
    ],
    [
      "a Word file of more marks than a report has",
      fileFaults.bomb,
      () => word(`${paragraph(told)}${"<w:p/>".repeat(400_000)}`),
    ],
    [
      "a PDF with a script",
      uploadSentences.scriptPdf,
      () => pdf({ catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" }),
    ],
  ])("%s is refused with what to do", async (_, sentence, bytes) => {
    const refusal = await expectRefusal(textOf(bytes()), "invalid");
    expect([sentence, fileFaults.bomb, uploadSentences.bomb]).toContain(refusal.message);
  });

  it("is read as what its bytes are, whatever it is called", async () => {
    expect((await textOf(word(paragraph(told)))).text).toBe(told);
    expect((await textOf(strToU8(`\ufeff${told}\r\n`))).text).toBe(told);
  });

  it("of Word is read by its text alone: nothing else in it is opened", async () => {
    const said = `${paragraph(told)}<w:p><w:hyperlink r:id="r9"><w:r><w:t>Más</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const others = ["styles", "numbering", "footnotes", "endnotes", "comments"];
    const broken = Object.fromEntries(
      others.map((name) => [`word/${name}.xml`, strToU8("<w:a>".repeat(1_000))]),
    );
    const linked = others.map((name) => relation(name, name, `${name}.xml`)).join("");
    const links = relations(linked + relation("r9", "hyperlink", "https://prueba.invalid/"));
    const bytes = word(said, { ...broken, "word/_rels/document.xml.rels": strToU8(links) });
    expect((await textOf(bytes)).text).toBe(`${told}\n\nMás`);
  });

  it("of Word is not read from where another part of it says", async () => {
    const links = relations(relation("r1", "officeDocument", "word/media/otro.png"));
    const elsewhere = strToU8(wordDocument(paragraph("Otro texto, que nadie midió. ".repeat(3))));
    const parts = { "_rels/.rels": strToU8(links), "word/media/otro.png": elsewhere };
    expect((await textOf(word(paragraph(told), parts))).text).toBe(told);
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
