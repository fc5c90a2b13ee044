import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import type { UploadFault } from "#lib/media/labels";
import { isWholePdf, nameFault, structureOf } from "#lib/media/pdfNames";
import { codeOf } from "#lib/platform/failure";

/** Bytes of all the streams of objects of one file together. */
const mostUnpacked = 60_000_000;
const mostPages = 200;

/** The text of a stream of objects; null when it is longer than `most`, empty when it cannot be unpacked. */
function unpacked(packed: Uint8Array, most: number): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).toString("latin1");
  } catch (error) {
    return codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? null : "";
  }
}

/** One stream after the other, so that many small ones never fill the memory together. */
function packedFault(streams: readonly Uint8Array[]): UploadFault | null {
  let left = mostUnpacked;
  for (const stream of streams) {
    const text = unpacked(stream, left);
    if (text === null) return "bomb";
    const fault = nameFault(text);
    if (fault) return fault;
    left -= text.length;
  }
  return null;
}

type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const hasEntries = (value: unknown) =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

async function pageActions(pdf: OpenPdf): Promise<boolean> {
  const numbers = Array.from({ length: Math.min(pdf.numPages, mostPages) }, (_, at) => at + 1);
  const found = await Promise.all(
    numbers.map(async (number) => hasEntries(await (await pdf.getPage(number)).getJSActions())),
  );
  return found.includes(true);
}

async function openFault(pdf: OpenPdf): Promise<UploadFault | null> {
  if (hasEntries(await pdf.getJSActions()) || (await pageActions(pdf))) return "scriptPdf";
  if (hasEntries(await pdf.getAttachments())) return "attachedPdf";
  return (await pdf.getPermissions()) === null ? null : "lockedPdf";
}

async function readFault(bytes: Uint8Array): Promise<UploadFault | null> {
  let pdf: OpenPdf | undefined;
  try {
    pdf = await getDocumentProxy(bytes, { isEvalSupported: false, stopAtErrors: false });
    return await openFault(pdf);
  } catch (error) {
    return error instanceof Error && /password/i.test(error.name) ? "lockedPdf" : "damagedPdf";
  } finally {
    await pdf?.destroy();
  }
}

/** Why a PDF is not taken: what its structure names, and what a reader of PDF finds in it. */
export async function pdfFault(path: string): Promise<UploadFault | null> {
  const bytes = new Uint8Array(await readFile(path));
  if (!isWholePdf(bytes)) return "damagedPdf";
  const { text, packed } = structureOf(bytes);
  return nameFault(text) ?? packedFault(packed) ?? readFault(bytes);
}
