import { isPersonalWord, placesUnder } from "#lib/intake/places/names";
import { nameKey } from "#lib/intake/text/fold";

const titled = /^\p{Lu}\p{Ll}{3,}$/u;
const raised = /^\p{Lu}{4,}$/u;
const prefix =
  /^(?:agro|expo|inter|euro|mega|multi|auto|micro|macro|mini|super|trans|anti|post)-/iu;

/** "Cusco-Puno-La | Paz": the last part goes on after the hyphens. */
function withoutLastArticle(parts: readonly string[]): readonly string[] {
  return parts.length > 1 &&
    /^(?:La|El|Los|Las|San|Santa|LA|EL|SAN|SANTA)$/.test(parts.at(-1) ?? "")
    ? parts.slice(0, -1)
    : parts;
}

/** "San | Román-Azángaro", "La | Paz-Oruro": the first part with the word before it. */
function firstKey(part: string, before: string): string {
  const key = nameKey(part);
  if (/^(?:san|santa|santo)$/.test(before)) return `${before} ${key}`;
  const whole = `${before} ${key}`;
  return /^(?:la|el|los|las)$/.test(before) && placesUnder(whole) ? whole : key;
}

/** "Puno-Juliaca", "ECUADOR-PERÚ": names of places that a hyphen joins, and no single name such as "Vitoria-Gasteiz". */
export function joinsPlaces(text: string, before: string): boolean {
  const parts = withoutLastArticle(text.split("-"));
  const shape = titled.test(parts[0] ?? "") ? titled : raised;
  if (!parts.every((part) => shape.test(part)) || prefix.test(text)) return false;
  if (placesUnder(nameKey(text))) return false;
  const keys = parts.map((part, k) => (k === 0 ? firstKey(part, before) : nameKey(part)));
  const known = keys.filter((key) => placesUnder(key));
  if (shape === raised) return known.length === keys.length;
  return known.length > 0 && keys.every((key) => placesUnder(key) || !isPersonalWord(key));
}
