import { escapeXml } from "#lib/feeds/xml";
import { paper } from "#lib/offline/manifest";
import { initials } from "#lib/offline/naming";
import { accentTokens } from "#lib/settings/accent";
import type { Cooperative } from "#lib/sharing/card";
import type { Letters } from "#lib/sharing/lettering";

/** The side of the drawing; what a phone may cut away lies outside a circle of 4/5 of it (W3C, maskable icons). */
const side = 512;
const middle = side / 2;

/** The sides of the square in which everything stands: a circle of 4/5 holds one of 0.56. */
const room = { whole: 416, maskable: 286 } as const;

const step = "M3 0h2v1h1v1h1v1H1V2h1V1h1z";

/** Stepped pyramids, as in the band at the top of every page. */
function steps(width: number, top: number): string {
  const scale = width / 32;
  const pyramids = [0, 8, 16, 24].map((x) => `<path transform="translate(${x})" d="${step}"/>`);
  const at = `translate(${middle - width / 2} ${top})scale(${scale})`;
  return `<g fill="#f4c352" transform="${at}">${pyramids.join("")}</g>`;
}

function lettered({ name, hue }: Cooperative, box: number, letters: Letters): string {
  const text = initials(name);
  const wanted = box * 0.62;
  const size = wanted * Math.min(1, (box * 0.9) / (letters.width(text, wanted) || 1));
  const x = middle - letters.width(text, size) / 2;
  const outline = letters.path(text, { x, y: middle + box * 0.15, size });
  const ground = accentTokens(hue).light.bloque;
  return `<path fill="${ground}" d="M0 0h${side}v${side}H0z"/><path fill="#fff" d="${outline}"/>${steps(box * 0.72, middle + box * 0.26)}`;
}

function withLogo(href: string, box: number): string {
  const at = middle - box / 2;
  return `<path fill="${paper.light}" d="M0 0h${side}v${side}H0z"/><image href="${escapeXml(href)}" x="${at}" y="${at}" width="${box}" height="${box}"/>`;
}

/** The icon of a cooperative as an SVG without any text to set: its logo or, until it has one, its initials. */
export function iconDrawing(cooperative: Cooperative, maskable: boolean, letters: Letters): string {
  const box = maskable ? room.maskable : room.whole;
  const { logo } = cooperative;
  const drawn = logo ? withLogo(logo.href, box) : lettered(cooperative, box, letters);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${drawn}</svg>`;
}
