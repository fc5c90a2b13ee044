import type { PlaceMention } from "#lib/intake/places/mention";
import { type Doc, normAt, type Stretch } from "#lib/intake/text/document";

const posts =
  /^(?:alcalde|alcaldesa|exalcalde|gobernador|gobernadora|intendente|intendenta|prefecto|prefecta|regidor|regidora|obispo|parroco|edil|concejal|sindico|sindica|subprefecto|subprefecta|viceprefecto|corregidor|corregidora|lonko|apu|mallku)$/;
const areas =
  /^(?:municipal|distrital|provincial|regional|departamental|constitucional|auxiliar|zonal|territorial)$/;
const areaPosts = /^(?:president[ea]|(?:sub)?director[a]?|jef[ea]|coordinador[a]?|delegad[oa])$/;

/** A run of words that may name a place, with its text. */
export type Run = Stretch & { readonly doc: Doc };

/** "alcalde de X", "presidente municipal de X". */
export function isHeldBy({ doc, from }: Run): boolean {
  if (!/^(?:de|del)$/.test(normAt(doc, from - 1))) return false;
  const area = areas.test(normAt(doc, from - 2));
  const post = normAt(doc, area ? from - 3 : from - 2);
  return posts.test(post) || (area && areaPosts.test(post));
}

/** "alcaldes de las | Quebradas": whom a mayor rules has a name, though its word is common. */
export function fromRule({ doc, from, to }: Run): PlaceMention | null {
  if (!/^(?:las|los)$/.test(normAt(doc, from - 1)) || normAt(doc, from - 2) !== "de") return null;
  if (/(?:dades|ciones|ivas)$/.test(normAt(doc, from))) return null;
  return /^(?:alcaldes?|alcaldesas?|pobladores|intendentes?)$/.test(normAt(doc, from - 3))
    ? { from, to, known: [], cue: null, confidence: 0.55, rule: "place.post" }
    : null;
}

/** "directora provincial de | Asuntos Políticos": what an office is in charge of. */
export const isOffice = (norm: string): boolean =>
  /^(?:asuntos|obras|recursos|relaciones|servicios|politicas|derechos)$/.test(norm);
