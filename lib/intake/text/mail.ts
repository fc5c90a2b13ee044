import type { CivilDate } from "#lib/intake/dates/calendar";
import { markupText } from "#lib/intake/text/markup";
import { unwrapped } from "#lib/intake/text/unwrap";
import { civilDateAt } from "#lib/platform/clock";

/** A message as a report: its subject as the first line, and the day on which it was sent. */
export interface Mail {
  text: string;
  writtenOn: CivilDate | null;
}

interface Part {
  headers: ReadonlyMap<string, string>;
  /** One character for each byte. */
  body: string;
}

const deepest = 6;
const mostParts = 60;

function bytesOf(latin: string): Uint8Array {
  return Uint8Array.from(latin, (letter) => letter.charCodeAt(0) & 255);
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset || "utf-8").decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const unquoted = (text: string) =>
  text
    .replace(/[ \t]*=\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

function unpacked(body: string, encoding: string): string {
  if (/^quoted-printable$/i.test(encoding)) return unquoted(body);
  if (!/^base64$/i.test(encoding)) return body;
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ""));
  } catch {
    return "";
  }
}

/** Words of a header in another alphabet (RFC 2047): "=?UTF-8?Q?Reuni=C3=B3n?=". */
function headerText(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?[\w-]{1,30}\?[bq]\?[^?\s]{0,500}\?=/gi, (word) => {
      const [charset = "", how = "", words = ""] = word.slice(2, -2).split("?");
      const plain = /b/i.test(how) ? unpacked(words, "base64") : unquoted(words.replace(/_/g, " "));
      return decoded(bytesOf(plain), charset);
    });
}

function partOf(raw: string): Part {
  const gap = /\r?\n\r?\n/.exec(raw);
  const head = raw.slice(0, gap?.index ?? raw.length).replace(/\r?\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? raw.slice(gap.index + gap[0].length) : "" };
}

const parameter = (value: string, name: string) =>
  new RegExp(`${name}\\s*=\\s*"?([^";\\s]{1,200})"?`, "i").exec(value)?.[1] ?? "";

function ownText({ headers, body }: Part): string {
  const type = headers.get("content-type") ?? "text/plain";
  const plain = unpacked(body, headers.get("content-transfer-encoding") ?? "");
  const text = decoded(bytesOf(plain), parameter(type, "charset"));
  return /text\/html/i.test(type) ? markupText(text) : unwrapped(text.replace(/\r\n/g, "\n"));
}

/** The texts of a part and of those inside it: what is plain, or else what is HTML. */
function textIn(part: Part, depth: number): string {
  const type = part.headers.get("content-type") ?? "text/plain";
  if (/attachment/i.test(part.headers.get("content-disposition") ?? "")) return "";
  if (!/^multipart\//i.test(type)) return /^text\//i.test(type) ? ownText(part) : "";
  const boundary = parameter(type, "boundary");
  if (!boundary || depth >= deepest) return "";
  const inside = part.body
    .split(`--${boundary}`)
    .slice(1, mostParts)
    .map((raw) => partOf(raw.trimStart()));
  const isPlain = ({ headers }: Part) => /^text\/plain/i.test(headers.get("content-type") ?? "");
  const chosen =
    /alternative/i.test(type) && inside.some(isPlain) ? inside.filter(isPlain) : inside;
  return chosen
    .map((one) => textIn(one, depth + 1))
    .filter(Boolean)
    .join("\n\n");
}

/** Without what the answer repeats of the message before. */
const withoutQuoted = (text: string) =>
  text
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n")
    .trim();

/** Whether bytes, one character each, begin as a message does. */
export function isMail(head: string): boolean {
  if (!/^[\w-]{2,40}:\s/.test(head)) return false;
  return /^from:/im.test(head) && /^(subject|date|message-id):/im.test(head);
}

function dayOf(date: string): CivilDate | null {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? null : civilDateAt(at);
}

/** A message (RFC 5322, MIME) as a text to be read; what is attached is left out. */
export function readMail(latin: string): Mail {
  const part = partOf(latin);
  const raw = part.headers.get("subject") ?? "";
  const subject = headerText(raw)
    .replace(/^((re|rv|fwd?|reenv)\s*:\s*)+/i, "")
    .trim();
  const body = withoutQuoted(textIn(part, 0));
  return {
    text: [subject, body].filter(Boolean).join("\n\n"),
    writtenOn: dayOf(part.headers.get("date") ?? ""),
  };
}
