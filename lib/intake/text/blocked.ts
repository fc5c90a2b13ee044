import { isPast } from "#lib/intake/dates/tense";
import { extendName, skipQuoted } from "#lib/intake/organisations/extend";
import {
  headAt,
  isPremises,
  isProgrammeHead,
  isVenueHead,
} from "#lib/intake/organisations/headTable";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { endsInTown } from "#lib/intake/places/townEnd";
import { opensRoute } from "#lib/intake/places/ways";
import {
  at,
  claim,
  type Doc,
  isCapital,
  isLoud,
  normAt,
  opensSentence,
} from "#lib/intake/text/document";
import { givenNameKind, isNounLike, isSurname } from "#lib/intake/text/vocabulary";

const opening = new Map([
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
]);

function quotedTitle(doc: Doc, i: number): number {
  const close = opening.get(at(doc, i).text);
  if (close === undefined) return i;
  for (let k = i + 1; k < i + 40; k++) {
    if (at(doc, k).lines > 1 || at(doc, k).kind === "edge") return i;
    if (at(doc, k).text !== close) continue;
    return k - i > 4 ? k + 1 : i;
  }
  return i;
}

const saying =
  /^(?:dice|senala|afirma|cuenta|explica|sostiene|comenta|agrega|asegura|indica|manifiesta|precisa|destaca|detalla|relata|recuerda|concluye|apunta|menciona|refiere|expresa|subraya|anade|resalta|declara|opina|advierte|reconoce|reitera|enfatiza|acota|celebra)$/;

function isSaid(doc: Doc, i: number): boolean {
  return (
    [":", ","].includes(normAt(doc, i - 1)) ||
    ["que", "expreso", "dijo", "y"].includes(normAt(doc, i - 1))
  );
}

/** "«…», | señaló Ana Ríos": words of somebody and no title. */
function isSpeech(doc: Doc, close: number): boolean {
  if (at(doc, close).text !== ",") return false;
  return [1, 2].some((k) => isPast(doc, close + k) || saying.test(normAt(doc, close + k)));
}

/** A long quotation that is a sentence of its own: what somebody said, and no title. */
const isStatement = (doc: Doc, i: number, close: number): boolean =>
  close - i > 14 && opensSentence(doc, i) && /^[.,;]$/.test(at(doc, close).text);

function capitalRun(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 8 && isCapital(at(doc, to)) && at(doc, to).lines < 2 && !headAt(doc, to)) to++;
  return to;
}

function venueEnd(doc: Doc, i: number): number {
  let after = i + 1;
  if (at(doc, after).text === ".") after++;
  while (
    after < i + 5 &&
    at(doc, after).shape === "lower" &&
    !/^(?:del?|en|y|a|con|por|que|unen?|conectan?|recorren?|atraviesan?)$/.test(normAt(doc, after))
  )
    after++;
  const quoted = skipQuoted(doc, after);
  if (quoted > after) return quoted;
  if (after === i + 1 && isCapital(at(doc, i)))
    return Math.max(
      after,
      trimPlace(doc, i, extendName(doc, after, { from: i, type: "programme" }).to),
    );
  return capitalRun(doc, after);
}

function programmeEnd(doc: Doc, i: number): number {
  const whole = isCapital(at(doc, i)) || normAt(doc, i) === "marca";
  const quoted = skipQuoted(doc, i + 1);
  if (quoted > i + 1) return quoted;
  if (!whole) return capitalRun(doc, i + 1);
  return extendName(doc, i + 1, { from: i, type: "programme" }).to;
}

/** The token after "Juliaca", or after "La Unión Valle" with its unit, or -1. */
function townsEnd(doc: Doc, i: number): number {
  const town = matchPlace(doc, i);
  return town ? (matchPlace(doc, town.to)?.to ?? town.to) : -1;
}

function trimPlace(doc: Doc, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    if (
      townsEnd(doc, k) === to &&
      /^(?:de|del|en|a|al|por|hacia|desde|y|e|,|-|–)$/.test(normAt(doc, k - 1))
    )
      return k - 1;
  }
  return endsInTown(doc, from, to) ? to - 2 : to;
}

/** "Juan Plaza", "Ana Calle": a surname after a name. */
function isSurnameHere(doc: Doc, i: number): boolean {
  return (
    isCapital(at(doc, i)) &&
    isCapital(at(doc, i - 1)) &&
    (givenNameKind(normAt(doc, i - 1)) === "sure" ||
      (isSurname(normAt(doc, i)) && givenNameKind(normAt(doc, i - 1)) !== null))
  );
}

/** "Norma Choquehuanca", "Lic. Norma": a given name that is also a common word. */
function isPersonal(doc: Doc, i: number): boolean {
  if (givenNameKind(normAt(doc, i)) === null && !isSurname(normAt(doc, i))) return false;
  if (!isCapital(at(doc, i))) return false;
  const next = normAt(doc, i + 1);
  if (!isCapital(at(doc, i + 1))) return false;
  const sure = givenNameKind(normAt(doc, i)) === "sure" && !isNounLike(next);
  return sure || isSurname(next) || givenNameKind(next) !== null || at(doc, i - 1).text === ".";
}

/** "distritos de | Puente Piedra": a town whose name begins with a hall or a road. */
function isTownHere(doc: Doc, i: number): boolean {
  const town = isCapital(at(doc, i)) ? matchPlace(doc, i) : null;
  if (!town || town.to === i + 1 || isCapital(at(doc, town.to))) return false;
  return /^(?:de|en|desde|hacia|,|y)$/.test(normAt(doc, i - 1));
}

function opensVenue(doc: Doc, i: number): boolean {
  if (isPremises(doc, i)) return true;
  if (isTownHere(doc, i)) return false;
  return isVenueHead(normAt(doc, i)) && !headAt(doc, i) && !isSurnameHere(doc, i);
}

function opensProgramme(doc: Doc, i: number): boolean {
  if (readRoleHead(doc, i) && at(doc, i).shape === "lower") return false;
  return isProgrammeHead(normAt(doc, i)) && !headAt(doc, i) && !isPersonal(doc, i);
}

function venueAt(doc: Doc, i: number): number {
  const to = venueEnd(doc, i);
  const alone = isCapital(at(doc, i)) && !isPersonal(doc, i);
  return to > i + 1 || alone ? to : i;
}

/** "Feria Agropecuaria | de Ilave" is held there; "marca Alpaca del Perú" is called so. */
const nameEnd = (doc: Doc, i: number): number =>
  normAt(doc, i) === "marca" ? programmeEnd(doc, i) : trimPlace(doc, i, programmeEnd(doc, i));

/** The token after a name that starts at `i` and is neither a person's nor a body's, or `i`. */
function blockedEnd(doc: Doc, i: number): number {
  const title = quotedTitle(doc, i);
  const said = isSaid(doc, i) || isSpeech(doc, title) || isStatement(doc, i, title);
  if (title > i && !said) return title;
  if (isLoud(doc, i) || opensRoute(doc, i)) return i;
  if (opensVenue(doc, i)) return venueAt(doc, i);
  const to = opensProgramme(doc, i) ? nameEnd(doc, i) : i;
  return to > i + 1 ? to : i;
}

/** "Auditorio Municipal de la Av | . Bolívar": the street at which a hall lies, past its abbreviation. */
function withStreet(doc: Doc, to: number): number {
  const short = /^(?:av|avda|jr|ca|psje|pje)$/.test(normAt(doc, to - 1));
  return short && at(doc, to).text === "." ? Math.max(to, venueEnd(doc, to - 1)) : to;
}

/** Marks names of programmes, events, laws, streets, venues and quoted titles, so that nothing inside is read as a body or a person. */
export function blockOtherNames(doc: Doc): void {
  for (let i = 0; i < doc.tokens.length; i++) {
    const to = doc.claims[i] ? i : withStreet(doc, blockedEnd(doc, i));
    for (let k = i; k < to; k++) if (!doc.claims[k]) claim(doc, { from: k, to: k + 1 }, "blocked");
    i = Math.max(i, to - 1);
  }
}
