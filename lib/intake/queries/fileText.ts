import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";
import { longestSource } from "#lib/editorial/evidence";
import { type FileFault, fileFaults } from "#lib/intake/labels";
import { decodedText } from "#lib/intake/text/decoding";
import { isMail, type Mail, readMail } from "#lib/intake/text/mail";
import { markupText } from "#lib/intake/text/markup";
import { unwrapped } from "#lib/intake/text/unwrap";
import { declaredParts } from "#lib/platform/archive";
import { Refusal } from "#lib/platform/refusal";
import type { Arrival } from "#lib/platform/storage";

/** Bytes of a file that is read. */
export const largestReport = 10_000_000;
/** Bytes of the one part of a Word file that holds its text: some hundred pages. */
const largestWordText = 6_000_000;
const mostPages = 120;

export const faultRefusal = (fault: FileFault) =>
  new Refusal("invalid", { message: fileFaults[fault], data: { fault } });

/** Refuses documents that carry programs, bombs or damage, as the library does. */
export type Examine = (arrival: Arrival) => Promise<unknown>;

async function wordText(bytes: Uint8Array): Promise<string> {
  const text = declaredParts(bytes).find(({ name }) => name === "word/document.xml");
  if (!text) throw faultRefusal("binary");
  if (text.declared > largestWordText) throw faultRefusal("bomb");
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false });
  try {
    if (pdf.numPages > mostPages) throw faultRefusal("tooLong");
    const { text } = await extractText(pdf, { mergePages: false });
    return unwrapped(text.join("\n\n"));
  } finally {
    await pdf.destroy();
  }
}

function plainText(bytes: Uint8Array): Mail {
  const latin = (length?: number) => Buffer.from(bytes.subarray(0, length)).toString("latin1");
  if (isMail(latin(8_000))) return readMail(latin());
  const text = decodedText(bytes);
  if (text === null) throw faultRefusal("binary");
  const isPage = /^\s*<(!doctype|html|head|body|p|div)\b/i.test(text.slice(0, 500));
  return { text: isPage ? markupText(text) : text, writtenOn: null };
}

const startsWith = (bytes: Uint8Array, start: string) =>
  Buffer.from(bytes.subarray(0, start.length)).toString("latin1") === start;

async function read(arrival: Arrival, bytes: Uint8Array, examine: Examine): Promise<Mail> {
  if (startsWith(bytes, "\xd0\xcf\x11\xe0")) throw faultRefusal("oldOffice");
  const isPdf = startsWith(bytes, "%PDF");
  if (!isPdf && !startsWith(bytes, "PK")) return plainText(bytes);
  await examine(arrival);
  try {
    // A reader of PDF takes the bytes it is given away from everybody else.
    return { text: await (isPdf ? pdfText(bytes.slice()) : wordText(bytes)), writtenOn: null };
  } catch (error) {
    throw error instanceof Refusal ? error : faultRefusal("damaged");
  }
}

/** The text of a file that arrived, by its bytes and never by its name. Refuses (`invalid`) with what to do. */
export async function textOfFile(arrival: Arrival, examine: Examine): Promise<Mail> {
  if (arrival.bytes > largestReport) throw faultRefusal("tooLarge");
  const bytes = new Uint8Array(await readFile(arrival.path));
  if (bytes.length === 0) throw faultRefusal("empty");
  const { text: raw, writtenOn } = await read(arrival, bytes, examine);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text can show is taken out
  const text = raw.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000e-\u001f\ufeff]/g, "");
  if (text.trim().length < 20) throw faultRefusal(startsWith(bytes, "%PDF") ? "scanned" : "empty");
  if (text.length > longestSource) throw faultRefusal("tooLong");
  return { text: text.replace(/\n{3,}/g, "\n\n").trim(), writtenOn };
}
