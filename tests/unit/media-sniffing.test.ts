import { describe, expect, it } from "vitest";
import { partsFault, relationsFault } from "#lib/media/officeParts";
import { isWholePdf, nameFault, structureOf } from "#lib/media/pdfNames";
import { decideType } from "#lib/media/sniffing";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("qué es un archivo", () => {
  it.each([
    [undefined, "", "empty"],
    [undefined, "<svg xmlns='x'><script/></svg>", "svg"],
    ["application/xml", "<?xml version='1.0'?><svg ></svg>", "svg"],
    [undefined, "<!DOCTYPE html><p>hola", "html"],
    [undefined, "\uFEFF <script>alert(1)</script>", "html"],
    [undefined, "hola", "unknown"],
    ["application/x-cfb", "x", "oldOffice"],
    ["application/vnd.ms-word.document.macroenabled.12", "x", "macros"],
    ["application/zip", "x", "notAccepted"],
    ["video/mp4", "x", "notAccepted"],
  ] as const)("%s con «%s» es %s", (mime, text, fault) => {
    expect(decideType(mime, bytes(text))).toBe(fault);
  });

  it("lo dicen sus bytes", () => {
    expect(decideType("image/jpeg", bytes("x"))).toEqual({
      ...{ sort: "image", mime: "image/jpeg", extension: "jpg" },
    });
  });
});

describe("un PDF", () => {
  it.each([
    ["<< /S /JavaScript /JS (x) >>", "scriptPdf"],
    ["<< /S /J#61vaScript >>", "scriptPdf"],
    ["<< /S /Launch /F (cmd.exe) >>", "launchPdf"],
    ["<< /Names << /EmbeddedFiles 3 0 R >> >>", "attachedPdf"],
    ["trailer << /Encrypt 5 0 R >>", "lockedPdf"],
    ["<< /Type /Page /JSize 3 /Title (abc) >>", null],
  ])("que dice %s: %s", (text, fault) => {
    expect(nameFault(text)).toBe(fault);
  });

  it("empieza y termina como tal", () => {
    expect(isWholePdf(bytes("%PDF-1.4\n…\n%%EOF\n"))).toBe(true);
    expect(isWholePdf(bytes("%PDF-1.4\n…\n%%EOF\n<script>"))).toBe(false);
    expect(isWholePdf(bytes("x%PDF-1.4\n%%EOF"))).toBe(false);
  });

  it("no se juzga por el azar de sus imágenes, sí por sus objetos empaquetados", () => {
    const image = "1 0 obj << /Length 4 >> stream\n/JS \nendstream endobj";
    const objects = "2 0 obj << /Type /ObjStm >> stream\nabcd\nendstream endobj";
    const { text, packed } = structureOf(bytes(`${image}\n${objects}`));
    expect(nameFault(text)).toBeNull();
    expect(packed.map((part) => new TextDecoder().decode(part))).toEqual(["abcd\n"]);
  });
});

describe("un documento de Word o Excel", () => {
  const part = (name: string, declared = 1_000, packed = 500) => ({ name, declared, packed });

  it.each([
    ["word/vbaProject.bin", "macros"],
    ["word/embeddings/oleObject1.bin", "embedded"],
    ["xl/activeX/activeX1.xml", "embedded"],
    ["word/media/run.exe", "embedded"],
    ["xl/printerSettings/printerSettings1.bin", null],
    ["word/document.xml", null],
  ])("con %s: %s", (name, fault) => {
    expect(partsFault([part(name)])).toBe(fault);
  });

  it("no se infla más de lo común", () => {
    expect(partsFault([part("word/document.xml", 100_000_000, 100_000)])).toBe("bomb");
    expect(partsFault(Array.from({ length: 5_000 }, (_, at) => part(`a${at}.xml`)))).toBe("bomb");
  });

  it("solo enlaza afuera con enlaces", () => {
    const relation = (type: string, target: string) =>
      `<Relationships><Relationship Id="a" Type="http://x/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
    expect(relationsFault(relation("hyperlink", "https://ejemplo.pe"))).toBeNull();
    expect(relationsFault(relation("hyperlink", "file:///c:/a.exe"))).toBe("external");
    expect(relationsFault(relation("attachedTemplate", "https://ejemplo.pe/a.dotm"))).toBe(
      "external",
    );
  });
});
