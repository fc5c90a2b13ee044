import { at, type Doc, isLoud, normAt, type Stretch } from "#lib/intake/text/document";

export type Link = { readonly word: string; readonly to: number };

const determiners = /^(?:la|las|los|el|su|esa|ese|esta|este|dicha|dicho|nuestra|nuestro)$/;

/** "Cooperación | al Desarrollo", "Atención | al Usuario". */
const helping =
  /^(?:cooperacion|apoyo|atencion|ayuda|acompanamiento|servicio|fomento|asistencia|promocion|orientacion)$/;

/** "de la", "ante": what leads from a post to its complement. */
export function readLink(doc: Doc, i: number): Link | null {
  const word = normAt(doc, i);
  if (word === "al" && helping.test(normAt(doc, i - 1))) return { word, to: i + 1 };
  const links = isLoud(doc, i) ? /^(?:de|del)$/ : /^(?:de|del|en|para|ante|por)$/;
  if (!links.test(word)) return null;
  return { word, to: determiners.test(normAt(doc, i + 1)) ? i + 2 : i + 1 };
}

/** The whole name of a body that has been found at a token. */
export function stretchOfBody(doc: Doc, i: number): Stretch {
  let to = i + 1;
  while (doc.claims[to] === "organisation" && at(doc, to).lines < 2 && !doc.orgStarts.has(to)) to++;
  return { from: i, to };
}

/** "Dirección de Cultura | de la Cancillería del Perú": past the bodies it is part of. */
export function pastParents(doc: Doc, i: number): number {
  let { to } = stretchOfBody(doc, i);
  for (let step = 0; step < 3; step++) {
    const link = /^(?:de|del)$/.test(normAt(doc, to)) ? readLink(doc, to) : null;
    if (!link || doc.claims[link.to] !== "organisation") break;
    to = stretchOfBody(doc, link.to).to;
  }
  return to;
}

/** "casa de altos estudios": the university, as the press calls it. */
export function studiesEnd(doc: Doc, k: number): number {
  if (normAt(doc, k) !== "casa" || normAt(doc, k + 1) !== "de") return k + 1;
  if (normAt(doc, k + 2) === "estudios") return k + 3;
  return normAt(doc, k + 3) === "estudios" ? k + 4 : k + 1;
}
