import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import type { UploadInput } from "#lib/media/schema";

/** Bytes on their way, in pieces, as a browser sends them. */
export function bodyOf(bytes: Uint8Array, piece = 65_536): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + piece));
      at += piece;
    },
  });
}

/** A body without end until so many bytes, made while it is read; `read` says how many were. */
export function endlessBody(total: number, piece = 1_000_000) {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= total) return controller.close();
      sent += piece;
      controller.enqueue(new Uint8Array(piece).fill(65));
    },
  });
  return { body, read: () => sent };
}

/** An upload of these bytes under a name. */
export function uploadOf(
  bytes: Uint8Array,
  name: string,
  more: Partial<UploadInput> = {},
): UploadInput {
  const body = bodyOf(bytes);
  return { body, name, declaredBytes: bytes.length, folderId: null, replaces: null, ...more };
}

/** A photo of noise, so that no two are the same. */
export function photo(width = 800, height = 600) {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const create = { width, height, channels: 3, background: "#901c2f", noise } as const;
  return sharp({ create });
}

/** A PDF of one page, with what is added to its catalogue and its objects. */
export function pdf({ catalogue = "", objects = "" } = {}): Uint8Array {
  const parts = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`,
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
    `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /T (${Math.random()}) >>\nendobj\n`,
    objects,
  ];
  const head = "%PDF-1.4\n";
  const offsets = parts.map((_, at) => head.length + parts.slice(0, at).join("").length);
  const rows = offsets.slice(0, 3).map((at) => `${String(at).padStart(10, "0")} 00000 n \n`);
  const text = head + parts.join("");
  const table = `xref\n0 4\n0000000000 65535 f \n${rows.join("")}`;
  const trailer = `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return strToU8(text + table + trailer);
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const contentTypes = (type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;

/** A Word file with these parts beside its own. */
export function docx(parts: Record<string, Uint8Array> = {}, type = wordType): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes(type)),
    "_rels/.rels": strToU8("<Relationships/>"),
    "word/document.xml": strToU8(`<w:document>${Math.random()}</w:document>`),
    ...parts,
  });
}
