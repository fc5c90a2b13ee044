import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as opentype from "opentype.js";
import type { Letters } from "#lib/sharing/lettering";

// Source Serif 4 by Adobe (SIL Open Font License 1.1). Its latin letters alone, 26 kB.
const file = join(
  ...["node_modules", "@fontsource", "source-serif-4", "files"],
  "source-serif-4-latin-600-normal.woff",
);

// What the package gives depends on who asks: Node its CommonJS file, a bundler its module.
const { parse } = ("default" in opentype ? opentype.default : opentype) as typeof opentype;

type Font = ReturnType<typeof parse>;

/** A text with nothing but letters that the typeface has: others lose their marks, or are left out. */
function drawable(font: Font, text: string): string {
  const has = (letter: string) => font.charToGlyphIndex(letter) !== 0;
  return [...text.normalize("NFC").replace(/\s/gu, " ")]
    .map((letter) => (has(letter) ? letter : ([...letter.normalize("NFD")].find(has) ?? "")))
    .join("");
}

type Outline = ReturnType<Font["getPath"]>;

const points = (...at: (number | undefined)[]) =>
  at
    .flatMap((value) => (value === undefined ? [] : [String(Math.round(value * 10) / 10)]))
    .join(" ");

/** The package's own writing of a path makes NaN of what is nearly a whole number. */
function pathData({ commands }: Outline): string {
  return commands
    .map(({ type, ...at }: Step) => type + points(at.x1, at.y1, at.x2, at.y2, at.x, at.y))
    .join("");
}

/** A step of an outline; which points it has depends on its type. */
interface Step {
  type: string;
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
  x?: number;
  y?: number;
}

function read(): Letters {
  const bytes = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file));
  const font = parse(new Uint8Array(bytes).buffer);
  return {
    width: (text, size) => font.getAdvanceWidth(drawable(font, text), size),
    path: (text, { x, y, size }) => pathData(font.getPath(drawable(font, text), x, y, size)),
  };
}

let known: Letters | undefined;

/** The letters of cards, read once. */
export function cardLetters(): Letters {
  known ??= read();
  return known;
}
