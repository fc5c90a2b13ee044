import { type SignName, signSize, signs, threadPath } from "#lib/editorial/tocapu";
import { tejido, usedWools, type Wool } from "#lib/events/tejido";
import type { TejidoFacts } from "#lib/events/tejidoMeasure";
import { escapeXml } from "#lib/feeds/xml";
import { accentTokens } from "#lib/settings/accent";
import { type Column, firstLines, type Letters } from "#lib/sharing/lettering";

/** The measures in pixels that Open Graph asks for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card shows of a publication. */
export interface Card {
  title: string;
  sign: SignName;
  label: string;
  /** When and where, a line each. */
  facts: string[];
  cloth: TejidoFacts | null;
}

export interface Cooperative {
  name: string;
  /** The hue of its accent, in degrees. */
  hue: number;
  /** Its logo as an address of data, with its width for a height of 1; null while there is none. */
  logo: { href: string; proportion: number } | null;
}

interface Drawing {
  letters: Letters;
  accent: string;
  thread: string;
}

const ink = { paper: "#fcfcfa", text: "#1d1714", soft: "#574e4a", cloth: "#1d1714" } as const;
const margin = 64;
const inner = cardSize.width - 2 * margin;
const clothHeight = 96;
const clothTop = cardSize.height - clothHeight;

function line(text: string, at: { x: number; y: number; size: number }, style: LineStyle): string {
  return `<path fill="${style.fill}" d="${style.letters.path(text, at)}"/>`;
}
interface LineStyle {
  letters: Letters;
  fill: string;
}

/** A stepped pyramid and its inverse, as at the top of every page. */
function faja({ accent }: Drawing): string {
  return (
    `<defs><pattern id="f" width="8" height="3" patternUnits="userSpaceOnUse" patternTransform="scale(9)">` +
    `<path fill="${accent}" d="M3 0h2v1h1v1h1v1H1V2h1V1h1z"/></pattern></defs>` +
    `<path fill="${ink.cloth}" d="M0 0h${cardSize.width}v27H0z"/>` +
    `<path fill="url(#f)" d="M0 0h${cardSize.width}v27H0z"/>`
  );
}

function sign(name: SignName, box: { x: number; y: number; size: number }, fill: string): string {
  const scale = box.size / signSize;
  return `<path fill="${fill}" transform="translate(${box.x} ${box.y})scale(${scale})" d="${threadPath(signs[name])}"/>`;
}

const brandHeight = 56;
const widestLogo = 260;

function brand({ name, logo }: Cooperative, { letters, accent }: Drawing): string {
  const y = 62;
  const width = logo ? Math.min(widestLogo, brandHeight * logo.proportion) : brandHeight;
  const mark = logo
    ? `<image href="${escapeXml(logo.href)}" x="${margin}" y="${y}" width="${width}" height="${brandHeight}" preserveAspectRatio="xMinYMid"/>`
    : sign("ayni", { x: margin, y, size: brandHeight }, accent);
  const x = margin + width + 20;
  const column = { letters, size: 30, width: cardSize.width - margin - x };
  const [shown = ""] = firstLines(name, column, 1);
  return mark + line(shown, { x, y: y + 38, size: 30 }, { letters, fill: ink.text });
}

/** The largest letters in which a title has room, and its lines. */
function titleLines(title: string, letters: Letters) {
  const room = [
    { size: 76, most: 2 },
    { size: 60, most: 3 },
    { size: 46, most: 4 },
  ];
  const columns = room.map(({ size, most }) => ({ letters, size, width: inner, most }));
  const fits = ({ most, ...column }: Column & { most: number }) =>
    !firstLines(title, column, most).at(-1)?.endsWith("…");
  const { most, ...column } = columns.find(fits) ?? { letters, size: 46, width: inner, most: 4 };
  return { size: column.size, lines: firstLines(title, column, most) };
}

function words({ title, label, sign: name, facts }: Card, { letters, accent }: Drawing): string {
  const { size, lines } = titleLines(title, letters);
  const first = 182 + 18 + size;
  const step = size * 1.16;
  const afterTitle = first + (lines.length - 1) * step + 54;
  const fact = { letters, size: 30, width: inner };
  const shown = facts.flatMap((text) => firstLines(text, fact, 1)).slice(0, 2);
  return [
    sign(name, { x: margin, y: 152, size: 35 }, accent),
    line(label, { x: margin + 52, y: 180, size: 28 }, { letters, fill: accent }),
    ...lines.map((text, at) =>
      line(text, { x: margin, y: first + at * step, size }, { letters, fill: ink.text }),
    ),
    ...shown.map((text, at) =>
      line(text, { x: margin, y: afterTitle + at * 42, size: 30 }, { letters, fill: ink.soft }),
    ),
  ].join("");
}

const wools: Record<Exclude<Wool, "thread">, string> = {
  ground: "#4b403a",
  known: "#a4968a",
  maize: "#f4c352",
};

/** The cloth of an event; anything else has the colour of the cooperative in its place. */
function cloth({ cloth: facts }: Card, { accent, thread }: Drawing): string {
  const ground = `<path fill="${facts ? ink.cloth : accent}" d="M0 ${clothTop}h${cardSize.width}v${clothHeight}H0z"/>`;
  if (!facts) return ground;
  const drawing = tejido(facts);
  const rows = usedWools(drawing).map(
    (wool) =>
      `<path stroke="${wool === "thread" ? thread : wools[wool]}" d="${drawing.paths[wool]}"/>`,
  );
  const box = `x="0" y="${clothTop + 12}" width="${cardSize.width}" height="${clothHeight - 24}"`;
  const view = `viewBox="0 0 ${drawing.width} ${drawing.height}" preserveAspectRatio="none"`;
  const strokes = `fill="none" stroke-width="${drawing.strokeWidth}" stroke-dasharray="4 1"`;
  return `${ground}<svg ${box} ${view} ${strokes}>${rows.join("")}</svg>`;
}

/** The card with which a publication is shown when it is passed on, as an SVG without any text to set. */
export function cardDrawing(card: Card, cooperative: Cooperative, letters: Letters): string {
  const { acento: accent, hilo: thread } = accentTokens(cooperative.hue).light;
  const drawing = { letters, accent, thread };
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${ink.paper}" d="M0 0h${width}v${height}H0z"/>`,
    faja(drawing),
    brand(cooperative, drawing),
    words(card, drawing),
    cloth(card, drawing),
    "</svg>",
  ].join("");
}
