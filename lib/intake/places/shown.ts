import { opensList } from "#lib/intake/places/lists";
import { isDealtOut, isReached, isRouteStop } from "#lib/intake/places/ways";
import { at, type Doc, isCapital, isLoud, normAt, type Stretch } from "#lib/intake/text/document";

/** "Áncash | Noticias", "Cusco | Informa": a place's name that opens a medium's. */
export const isMediumName = (doc: Doc, to: number): boolean =>
  isCapital(at(doc, to)) &&
  at(doc, to).lines === 0 &&
  !isLoud(doc, to) &&
  /^(?:noticias?|informa|informativo|news|television|tv|radio|digital|tours|travel|produce|emprende|exporta|posible|te|al|hoy)$/.test(
    normAt(doc, to),
  );

/** "Plan Binacional Perú-| Ecuador", "ANPE - | Perú": what a dash adds to a name before it. */
export function isTailOfName(doc: Doc, i: number): boolean {
  if (!/^[-–]$/.test(at(doc, i - 1).text)) return false;
  const before = doc.claims[i - 2];
  return before === "organisation" || (before === "blocked" && !at(doc, i).spaced);
}

/** Whether a list, a road or a verb of motion leads to a known place. */
export const isShown = (doc: Doc, match: Stretch): boolean =>
  opensList(doc, match.from) ||
  isReached(doc, match.from) ||
  isDealtOut(doc, match) ||
  isRouteStop(doc, match);
