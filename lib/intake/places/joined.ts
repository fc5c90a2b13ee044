import { isPersonalWord, placesUnder } from "#lib/intake/places/names";
import { nameKey } from "#lib/intake/text/fold";

const titled = /^\p{Lu}\p{Ll}{3,}$/u;
const raised = /^\p{Lu}{4,}$/u;
const prefix =
  /^(?:agro|expo|inter|euro|mega|multi|auto|micro|macro|mini|super|trans|anti|post)-/iu;

/** "Puno-Juliaca", "ECUADOR-PERÚ": names of places that a hyphen joins, and no single name such as "Vitoria-Gasteiz". */
export function joinsPlaces(text: string, before: string): boolean {
  const parts = text.split("-");
  const shape = titled.test(parts[0] ?? "") ? titled : raised;
  if (!parts.every((part) => shape.test(part)) || prefix.test(text)) return false;
  if (placesUnder(nameKey(text))) return false;
  const saint = /^(?:san|santa|santo)$/.test(before) ? `${before} ` : "";
  const keys = parts.map((part, k) => (k === 0 ? saint : "") + nameKey(part));
  const known = keys.filter((key) => placesUnder(key));
  if (shape === raised) return known.length === keys.length;
  return known.length > 0 && keys.every((key) => placesUnder(key) || !isPersonalWord(key));
}
