import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { strToU8 } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { upload } from "#lib/media/commands/upload";
import { type UploadFault, uploadSentences } from "#lib/media/labels";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { docx, endlessBody, pdf, photo, uploadOf } from "#tests/support/uploads";

const megabyte = 1_000_000;
let staff: Actor;

beforeAll(async () => {
  staff = await actorAs("staff");
});

const mediaFolder = () => join(process.env.DATA_DIR ?? "", "media");

/** The sentence with which a file is refused; nothing of it may stay behind. */
async function refused(bytes: Uint8Array, name: string, fault: UploadFault) {
  const before = await db().mediaFile.count();
  const refusal = await expectRefusal(upload(staff, uploadOf(bytes, name)), "invalid");
  expect(refusal.message).toBe(uploadSentences[fault]);
  expect(await db().mediaFile.count()).toBe(before);
  expect(readdirSync(join(mediaFolder(), "tmp"))).toEqual([]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG that says it has these sides; its pixels are zeros, packed a thousand to one. */
function hollowPng(width: number, height: number, rows = 100): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width * 3 + 1) * rows));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

/** A PDF with so many streams of objects, each of ten megabytes in ten thousand bytes. */
function swollenPdf(streams: number): Buffer {
  const packed = deflateSync(Buffer.alloc(10 * megabyte, " "));
  const objects = Array.from({ length: streams }, (_, at) => [
    Buffer.from(`${at + 1} 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n`),
    ...[packed, Buffer.from("\nendstream\nendobj\n")],
  ]);
  return Buffer.concat([Buffer.from("%PDF-1.5\n"), ...objects.flat(), Buffer.from("%%EOF\n")]);
}

describe("upload refuses", () => {
  it("a file without a byte", () => refused(new Uint8Array(), "foto.jpg", "empty"));

  it("a PDF of many small streams that unpack to a hundred times as much", () =>
    refused(swollenPdf(8), "acta.pdf", "bomb"));

  it("a drawing with a script", () =>
    refused(strToU8("<svg xmlns='x'><script>alert(1)</script></svg>"), "logo.svg", "svg"));

  it("a page that calls itself a photo", () =>
    refused(strToU8("<!doctype html><script>alert(1)</script>"), "foto.jpg", "html"));

  it("a bomb of 2,500 million pixels in few bytes", () =>
    refused(hollowPng(50_000, 50_000), "bomba.png", "tooManyPixels"));

  it("a photo of 30,000 pixels a side", () =>
    refused(hollowPng(30_000, 300), "larga.png", "tooManyPixels"));

  it("a photo that is cut short", async () => {
    const whole = await photo().png().toBuffer();
    await refused(whole.subarray(0, 4_000), "cortada.png", "damagedImage");
  });

  it("what has no name for us", () => refused(randomBytes(2_000), "datos.bin", "unknown"));

  it.each<[string, UploadFault, Parameters<typeof pdf>[0]]>([
    [
      "runs a script when opened",
      "scriptPdf",
      { catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" },
    ],
    [
      "hides the word with escapes",
      "scriptPdf",
      { catalogue: "/OpenAction << /S /Java#53cript /J#53 (x) >>" },
    ],
    ["opens another program", "launchPdf", { catalogue: "/OpenAction << /S /Launch /F (a) >>" }],
    [
      "carries other files",
      "attachedPdf",
      { catalogue: "/Names << /EmbeddedFiles << /Names [] >> >>" },
    ],
    ["is locked", "lockedPdf", { objects: "4 0 obj\n<< /Encrypt 5 0 R >>\nendobj\n" }],
  ])("a PDF that %s", (_, fault, parts) => refused(pdf(parts), "acta.pdf", fault));

  it("a PDF with a page of scripts behind it", () =>
    refused(Buffer.concat([pdf(), strToU8("<script>1</script>")]), "acta.pdf", "damagedPdf"));

  it.each<[string, UploadFault, Uint8Array]>([
    ["macros", "macros", docx({ "word/vbaProject.bin": strToU8("x") })],
    ["an object inside", "embedded", docx({ "word/embeddings/oleObject1.bin": strToU8("x") })],
    [
      "a template from elsewhere",
      "external",
      docx({
        "word/_rels/settings.xml.rels": strToU8(
          '<Relationships><Relationship Id="a" Type="http://x/relationships/attachedTemplate" Target="https://ejemplo.pe/a.dotm" TargetMode="External"/></Relationships>',
        ),
      }),
    ],
    ["a bomb inside", "bomb", docx({ "word/media/a.xml": new Uint8Array(60 * megabyte) })],
    ["bytes behind it", "damagedOffice", Buffer.concat([docx(), strToU8("más")])],
  ])("a Word file with %s", (_, fault, bytes) => refused(bytes, "acta.docx", fault));

  it("200 MB, whatever the client declares, without keeping them in memory", async () => {
    const before = process.memoryUsage().rss;
    const { body, read } = endlessBody(200 * megabyte);
    const input = uploadOf(new Uint8Array(), "grande.pdf", { body, declaredBytes: null });
    const refusal = await expectRefusal(upload(staff, input), "invalid");
    expect(refusal.message).toBe(uploadSentences.tooLarge);
    expect(read()).toBeLessThan(40 * megabyte);
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * megabyte);
    expect(readdirSync(join(mediaFolder(), "tmp"))).toEqual([]);
  });

  it("a declared length over the limit before reading a byte", async () => {
    const { body, read } = endlessBody(200 * megabyte);
    const input = uploadOf(new Uint8Array(), "a.pdf", { body, declaredBytes: 200 * megabyte });
    await expectRefusal(upload(staff, input), "invalid");
    expect(read()).toBeLessThanOrEqual(megabyte);
  });

  it("a third file of one account at the same time", async () => {
    const held = () => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const slow = [1, 2].map(() =>
      upload(staff, uploadOf(new Uint8Array(), "lenta.jpg", { body: held() })),
    );
    const third = upload(staff, uploadOf(await photo().jpeg().toBuffer(), "tercera.jpg"));
    expect((await expectRefusal(third, "rate_limited")).message).toBe(uploadSentences.busy);
    expect(slow).toHaveLength(2);
  });
});
