import { readFile } from "node:fs/promises";
import { unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { longestSource } from "#lib/editorial/evidence";
import { faultRefusal } from "#lib/intake/queries/faultRefusal";
import { pdfText } from "#lib/intake/queries/pdfText";
import { decodedText } from "#lib/intake/text/decoding";
import { isMail, type Mail, readMail } from "#lib/intake/text/mail";
import { markupText } from "#lib/intake/text/markup";
import { declaredParts } from "#lib/platform/archive";
import { Refusal } from "#lib/platform/refusal";
import type { Arrival } from "#lib/platform/storage";

/** Bytes of a file that is read. */
export const largestReport = 10_000_000;
/** Bytes of the parts of a Word file that its text needs: some hundred pages. */
const largestWordText = 6_000_000;
/** Marks in them: ten for each word of the longest text that is read. */
const mostWordMarks = 200_000;
const openMark = "<".charCodeAt(0);
const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);

/** Refuses documents that carry programs, bombs or damage, as the library does. */
export type Examine = (arrival: Arrival) => Promise<unknown>;

/** All that the text of a Word file needs: its reader would also build its styles, notes and whatever they name. */
const wordParts = [
  ...["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels"],
];

/** The marks of XML in some bytes: what is built of them costs by their number, not by their length. */
function marksIn(part: Uint8Array): number {
  let marks = 0;
  for (let at = part.indexOf(openMark); at >= 0; at = part.indexOf(openMark, at + 1)) marks += 1;
  return marks;
}

/** The same file with nothing but its text. */
function onlyText(bytes: Uint8Array): Uint8Array {
  const declared = declaredParts(bytes).filter(({ name }) => wordParts.includes(name));
  if (!declared.some(({ name }) => name === "word/document.xml")) throw faultRefusal("binary");
  if (sum(declared.map((part) => part.declared)) > largestWordText) throw faultRefusal("bomb");
  const parts = unzipSync(bytes, { filter: ({ name }) => wordParts.includes(name) });
  if (sum(Object.values(parts).map(marksIn)) > mostWordMarks) throw faultRefusal("bomb");
  return zipSync(parts, { level: 0 });
}

async function wordText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(onlyText(bytes)) });
  return value;
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
    return { text: await (isPdf ? pdfText(arrival.path) : wordText(bytes)), writtenOn: null };
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
