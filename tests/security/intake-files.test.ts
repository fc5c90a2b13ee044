import { deflateSync } from "node:zlib";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { fileFaults } from "#lib/intake/labels";
import { textOfFile } from "#lib/intake/queries/fileText";
import { pdfText } from "#lib/intake/queries/pdfText";
import { examine } from "#lib/media/commands/examine";
import { uploadSentences } from "#lib/media/labels";
import { receive } from "#lib/platform/storage";
import { expectRefusal } from "#tests/support/refusals";
import { bodyOf, docx, pdf } from "#tests/support/uploads";

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

/** A PDF of one page that begins with so many megabytes of blanks, packed a thousand to one. */
function swollenPage(megabytes: number): Uint8Array {
  const blanks = Buffer.alloc(megabytes * 1_000_000, " ");
  const packed = deflateSync(
    Buffer.concat([blanks, Buffer.from(`BT /F1 12 Tf 72 720 Td (${told}) Tj ET`)]),
  );
  const contents = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  const objects = [
    Buffer.from("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"),
    Buffer.from("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"),
    Buffer.from(
      "3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n",
    ),
    ...[Buffer.from(`4 0 obj\n${contents}`), packed, Buffer.from("\nendstream\nendobj\n")],
    Buffer.from("trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n"),
  ];
  return Buffer.concat(objects);
}

describe("a PDF whose page swells", () => {
  it("is given up, while this process goes on with its work", async () => {
    const { path } = await arrive(swollenPage(150));
    let turns = 0;
    const working = setInterval(() => {
      turns += 1;
    }, 1);
    const refusal = await expectRefusal(pdfText(path, 1_500), "invalid");
    clearInterval(working);
    expect(refusal.message).toBe(fileFaults.bomb);
    expect(turns).toBeGreaterThan(5);
  });

  it("is no bomb while it is small", async () => {
    expect((await textOf(swollenPage(1))).text).toContain("La visita fue");
  });
});
