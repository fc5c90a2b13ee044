import type { Happening } from "#lib/calendar/schema";
import { publicPath } from "#lib/editorial/address";
import { whenPublished } from "#lib/editorial/latest";
import { sentence } from "#lib/editorial/wording";
import type { FeedEntry } from "#lib/feeds/schema";
import { element, escapeXml } from "#lib/feeds/xml";
import { bulletinStyle } from "#lib/offline/bulletinStyle";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { clockTime, fullInstant, longRange, shortDate } from "#lib/platform/dates";
import { slugOf } from "#lib/platform/search-name";
import { spanish } from "#lib/platform/spanish";
import { accentTokens } from "#lib/settings/accent";

/** Bytes of the file: what any phone passes on in a moment. */
export const bulletinBudget = 100_000;
/** A text longer than this, in bytes, would leave no room for the others: it is told by its summary. */
const longestText = 24_000;
/** How many of the next dates it carries. */
export const mostDates = 12;

export interface Bulletin {
  /** The cooperative's name and the hue of its accent, in degrees. */
  name: string;
  hue: number;
  /** When it was made. */
  at: Date;
  dates: Happening[];
  /** What was published last, newest first. */
  announcements: FeedEntry[];
  events: FeedEntry[];
  absolute: (path: string) => string;
}

const bytesOf = (text: string) => Buffer.byteLength(text);
const figure = /<figure><img [^>]*alt="([^"]*)"\/>(?:<figcaption>(.*?)<\/figcaption>)?<\/figure>/gs;

/** The text of a publication for a file that asks for nothing: without photos, its titles two levels lower. */
export function ownText(html: string): string {
  return html
    .replace(figure, (_, alt: string, caption = "") => {
      const words = [alt, caption].filter(Boolean).join(". ");
      return words && `<p class="g">Foto: ${words}</p>`;
    })
    .replace(
      /<(\/?)h([2-4])>/g,
      (_, end: string, level: string) => `<${end}h${Number(level) + 2}>`,
    );
}

const link = (href: string, words: string) => element("a", words, `href="${escapeXml(href)}"`);

interface Piece {
  id: string;
  entry: FeedEntry;
  html: string;
  /** What it takes in the file, in bytes, its line in the contents included. */
  size: number;
}

const contentsLine = ({ id, entry }: Pick<Piece, "id" | "entry">) =>
  `<li>${link(`#${id}`, entry.title)}</li>`;

function piece(entry: FeedEntry): Piece {
  const { url, title, summary, category, publicationId } = entry;
  const id = `p${publicationId}`;
  const text = ownText(entry.html);
  const isShort = bytesOf(text) <= longestText;
  const told = isShort
    ? text
    : `${element("p", summary)}${element("p", "El texto entero está en el portal.")}`;
  const line = [category, ...whenPublished(entry, spanish)].join(" · ");
  const html =
    `<article id="${id}">${element("h3", title)}${element("p", line, 'class="g"')}${told}` +
    `<p class="g">En el portal: ${link(url, url)}</p></article>`;
  return { id, entry, html, size: bytesOf(html) + bytesOf(contentsLine({ id, entry })) };
}

/** The newest that fit in a room of bytes: where one does not, it and what is older are left out. */
function newest(entries: FeedEntry[], room: number): Piece[] {
  const kept: Piece[] = [];
  let left = room;
  for (const entry of entries) {
    const next = piece(entry);
    left -= next.size;
    if (left < 0) break;
    kept.push(next);
  }
  return kept;
}

function dateLine(
  { kind, slug, title, startsOn, endsOn, startsAt, place }: Happening,
  { absolute }: Bulletin,
) {
  const when = [longRange(startsOn, endsOn), startsAt ? clockTime(startsAt) : ""];
  const words = [when.filter(Boolean).join(", "), place].filter(Boolean).join(" · ");
  const url = absolute(publicPath(kind, slug));
  return `<li>${element("b", words)}${link(url, title)}</li>`;
}

function section(title: string, inside: string): string {
  return inside && `<section>${element("h2", title)}${inside}</section>`;
}

function faja(hue: number): string {
  const { bloque } = accentTokens(hue).light;
  return (
    '<svg class="faja" aria-hidden="true"><defs><pattern id="f" width="8" height="3" patternUnits="userSpaceOnUse" patternTransform="scale(4)">' +
    `<path fill="${bloque}" d="M3 0h2v1h1v1h1v1H1V2h1V1h1z"/></pattern></defs><rect width="100%" height="12" fill="url(#f)"/></svg>`
  );
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

function head(given: Bulletin): string {
  const title = `Boletín del ${shortDate(civilDateAt(given.at))} · ${given.name}`;
  return (
    '<!DOCTYPE html><html lang="es-PE"><head><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
    `${element("title", title)}<style>${bulletinStyle(given.hue)}</style></head><body>${faja(given.hue)}`
  );
}

function opening({ name, at, absolute }: Bulletin): string {
  return (
    `<header>${element("p", name, 'class="marca"')}<h1>Boletín</h1>` +
    `${element("p", sentence(`Hecho el ${fullInstant(at)}`))}` +
    `<p class="g">Se lee sin conexión y se puede pasar por WhatsApp o Bluetooth. Lo más nuevo está en ${link(absolute("/"), absolute("/"))}</p></header>`
  );
}

const noNews = "<p>Todavía no hay nada publicado.</p>";
const older = '<p class="g">Hay publicaciones más antiguas en el portal.</p>';

function whole(given: Bulletin, announcements: Piece[], events: Piece[]): string {
  const all = [...announcements, ...events];
  const dates = given.dates.map((date) => dateLine(date, given)).join("");
  const isWhole = all.length === given.announcements.length + given.events.length;
  return [
    head(given),
    opening(given),
    "<main>",
    section("Próximas fechas", dates && `<ul class="fechas">${dates}</ul>`),
    all.length > 1
      ? `<nav aria-label="Contenido"><h2>Contenido</h2><ol>${all.map(contentsLine).join("")}</ol></nav>`
      : "",
    section("Comunicados", announcements.map(({ html }) => html).join("")),
    section("Eventos", events.map(({ html }) => html).join("")),
    all.length === 0 && dates === "" ? noNews : "",
    isWhole ? "" : older,
    `</main><footer>${element("p", `Publicado por ${given.name}.`, 'class="g"')}</footer></body></html>`,
  ].join("");
}

/** Room for the titles of the parts and the closing sentences, in bytes. */
const reserve = 1_000;

/**
 * The latest of the portal as one HTML file that asks for nothing: no connection, no program. It has 100,000 bytes at most:
 * the oldest are left out, events before announcements.
 */
export function bulletin(given: Bulletin): string {
  const room = bulletinBudget - reserve - bytesOf(whole(given, [], []));
  const announcements = newest(given.announcements, room);
  const taken = announcements.reduce((sum, { size }) => sum + size, 0);
  // Announcements go first: events have what room they leave.
  const isFull = announcements.length < given.announcements.length;
  return whole(given, announcements, isFull ? [] : newest(given.events, room - taken));
}

/** The name under which it is saved and passed on. */
export const bulletinFileName = (name: string, day: CivilDate) =>
  `boletin-${slugOf(name, 40) || "cooperativa"}-${day}.html`;
