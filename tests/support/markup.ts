import { Parser } from "htmlparser2";

/** A page as its elements say it, however they are written: the head in any order, the body in its own. */
export interface Markup {
  head: string[];
  body: string[];
  /** The text of the sheets within it, and where those are to which it only leads. */
  sheets: string;
  linked: string[];
}

type Attributes = Record<string, string>;

const isHint = ({ rel = "" }: Attributes) => /^(module)?preload$/.test(rel);
const isProgram = (name: string, { type = "" }: Attributes) =>
  name === "script" && type !== "application/ld+json";
const isMarker = (name: string, { hidden, class: named }: Attributes) =>
  name === "div" && hidden !== undefined && named === undefined;

const tag = (name: string, attributes: Attributes) =>
  [
    name,
    ...Object.entries(attributes)
      .map(([key, value]) => `${key}=${value}`)
      .sort(),
  ].join(" ");

/** Reads a page without what a framework adds for its scripts; its sheets stay aside. */
export function markupIn(html: string): Markup {
  const read: Markup = { head: [], body: [], sheets: "", linked: [] };
  let part: "head" | "body" = "head";
  let left = 0;
  let inSheet = false;
  const say = (text: string) => (left === 0 ? read[part].push(text) : 0);
  const parser = new Parser({
    onopentag(name, attributes) {
      if (left > 0 || isProgram(name, attributes) || isMarker(name, attributes)) left += 1;
      else if (name === "style") inSheet = true;
      else if (name === "body") part = "body";
      else if (attributes.rel === "stylesheet") read.linked.push(attributes.href ?? "");
      else if (!isHint(attributes)) say(tag(name, attributes));
    },
    ontext(text) {
      if (inSheet) read.sheets += text;
      else if (left === 0) say(`"${text}`);
    },
    onclosetag(name) {
      if (left > 0) left -= 1;
      else if (name === "style") inSheet = false;
      else if (part === "body") say(`/${name}`);
    },
  });
  parser.end(html);
  return { ...read, head: read.head.sort(), body: joined(read.body) };
}

/** Neighbouring pieces of text are one, as a comment between them is no difference. */
function joined(pieces: string[]): string[] {
  const all: string[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.startsWith('"') && last?.startsWith('"')) all[all.length - 1] = last + piece.slice(1);
    else all.push(piece);
  }
  return all;
}
