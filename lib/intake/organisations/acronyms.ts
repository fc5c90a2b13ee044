import { acronymType, isAcronymShape, isSeated } from "#lib/intake/organisations/acronymTable";
import { skipNumber } from "#lib/intake/organisations/extend";
import { isHeadWord, isProgrammeHead } from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace, type PlaceMatch } from "#lib/intake/places/gazetteer";
import {
  at,
  claim,
  type Doc,
  isCapital,
  isLoud,
  normAt,
  opensSentence,
} from "#lib/intake/text/document";
import { readHonorific } from "#lib/intake/text/titles";
import {
  givenNameKind,
  isFunctionWord,
  isNounLike,
  isSurname,
  isVerbLike,
} from "#lib/intake/text/vocabulary";

const before =
  /^(?:la|el|los|las|del|de|al|con|por|y|e|ni|o|u|,|\(|-|–|en|a|entre|desde|para|segun|su|nuestra|nuestro|esta|este|del|lider|ingeniero)$/;
const products =
  /^(?:youtube|whatsapp|facebook|instagram|linkedin|tiktok|github|javascript|powerpoint|iphone|ipad|ebay|mcdonalds|postgresql|mysql|latex|wordpress|typescript|autocad|arcgis|qgis|chatgpt|dreambuilder|covid|online|pymes|cp|ccpp|ccnn|aahh|ah|dn|df|dc|dpto|prov|dist|urb)$/;

/** Folded capital words that occur in running text, where capitals mean something. */
function quietAcronyms(doc: Doc): Set<string> {
  const seen = new Set<string>();
  doc.tokens.forEach((token, i) => {
    if (isAcronymShape(token) && !isLoud(doc, i)) seen.add(token.norm);
  });
  return seen;
}

function isNamePart(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  const known = isSurname(token.norm) || givenNameKind(token.norm) !== null;
  const neighbour = isCapital(at(doc, i - 1)) || isCapital(at(doc, i + 1));
  return (
    (known && (neighbour || token.norm.length > 5)) || givenNameKind(normAt(doc, i - 1)) === "sure"
  );
}

function isOtherName(doc: Doc, i: number): boolean {
  return isNamePart(doc, i) || matchPlace(doc, i) !== null || isNounLike(normAt(doc, i));
}

function isTooPlain(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  const short = token.norm.length < 3 && !token.text.includes(".");
  return short || doc.lowercased.has(token.norm);
}

function confidenceOf(doc: Doc, i: number, quiet: ReadonlySet<string>): number {
  const token = at(doc, i);
  const known = acronymType(token.norm) !== null;
  if (isLoud(doc, i)) return known || quiet.has(token.norm) ? 0.7 : 0;
  if (known) return 0.9;
  if (isOtherName(doc, i) || isTooPlain(doc, i)) return 0;
  return before.test(normAt(doc, i - 1)) || opensSentence(doc, i) ? 0.7 : 0.45;
}

/** Words made for a body from the first letters of its sort and of its seat or trade. */
const brands = /^(?:coom|fede(?!r)|asop|aproc|aprol)[a-z]{3,}$/;

/** "Coopenae", "Coopeuch": cooperatives call themselves so; "Fedecovera", "Coomuldesa". */
function isMadeName(doc: Doc, i: number): boolean {
  const { norm } = at(doc, i);
  return /^coop(?!er|ac$)\p{L}{3,}$/u.test(norm) || (brands.test(norm) && !isOtherName(doc, i));
}

function isBrandShape(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.shape === "title") return isMadeName(doc, i);
  if (isSeated(token.text)) return true;
  if (token.shape !== "mixed" || token.text.includes("-") || token.text.length < 5) return false;
  return (
    /^\p{Lu}/u.test(token.text) &&
    !products.test(token.norm) &&
    /\p{Ll}\p{Lu}/u.test(token.text) &&
    !/^(?:Mc|Mac|De|Di|La|Le)\p{Lu}/u.test(token.text)
  );
}

/** "N° 045-2018-OII/MPSR": part of a file number. */
function isCode(doc: Doc, i: number): boolean {
  const before = at(doc, i - 1);
  return (
    /^[-/]$/.test(before.text) &&
    !at(doc, i).spaced &&
    !before.spaced &&
    /^(?:\d+|\p{Lu}+)$/u.test(at(doc, i - 2).text)
  );
}

/** "ANPE | - Perú", "UGEL | de Azángaro": its seat over a dash or "de". */
function linkedSeatEnd(doc: Doc, i: number): number {
  const place = at(doc, i + 1).lines === 0 && !doc.claims[i + 1] ? matchPlace(doc, i + 1) : null;
  if (!place || place.weak || isLoud(doc, i)) return i;
  const goesOn = /^(?:,|-|–|y|e|\()$/.test(normAt(doc, place.to)) || isCapital(at(doc, place.to));
  return goesOn ? i : place.to;
}

/** "CARE Perú", "BID Lab": a country or a word of its own right after the acronym belongs to the name. */
function nameEnd(doc: Doc, i: number): number {
  if (at(doc, i).lines > 0 || doc.claims[i]) return i;
  if (/^(?:rl|sa|sac|srl|ltda|scrl)$/.test(normAt(doc, i)) && at(doc, i).shape !== "lower")
    return i + 1;
  if (/^(?:-|–|de)$/.test(normAt(doc, i))) return linkedSeatEnd(doc, i);
  const place = matchPlace(doc, i);
  if (place) return isSeat(doc, i, place) ? place.to : i;
  return isOwnWord(doc, i) ? i + 1 : i;
}

/** "CARE Perú", "SENASA Arequipa". */
function isSeat(doc: Doc, i: number, place: PlaceMatch): boolean {
  if (place.known.some((known) => known.level === "country")) return true;
  const lists = /^(?:,|y|e|-|–)$/.test(normAt(doc, place.to)) && matchPlace(doc, place.to + 1);
  if (/^(?:la|el|los|las)$/.test(normAt(doc, i))) return false;
  if (!place.known.some((known) => known.country === "PE")) return false;
  return !place.weak && !isLoud(doc, i) && !lists && at(doc, i - 1).norm.length > 2;
}

/** Whether a word begins something else: a person, a post, another body, a programme. */
function beginsOther(doc: Doc, i: number): boolean {
  const { norm } = at(doc, i);
  if (readRoleHead(doc, i) || readHonorific(doc, i)) return true;
  return (
    isHeadWord(norm) || isProgrammeHead(norm) || givenNameKind(norm) !== null || isSurname(norm)
  );
}

function isOwnWord(doc: Doc, i: number): boolean {
  const { norm, shape } = at(doc, i);
  if (shape !== "title" || isLoud(doc, i) || beginsOther(doc, i)) return false;
  if (at(doc, i + 1).text === "." || isCapital(at(doc, i + 1))) return false;
  return !isVerbLike(norm) && !isFunctionWord(norm);
}

/** "… de los productores. (JGN)": who wrote the note. */
const isInitials = (doc: Doc, i: number): boolean =>
  at(doc, i).text.length < 5 &&
  at(doc, i - 1).text === "(" &&
  at(doc, i + 1).text === ")" &&
  /^[.”"»]$/.test(at(doc, i - 2).text);

/** A title, a product, an abbreviated unit ("C.P.") or somebody's initials. */
function isNoBody(doc: Doc, i: number): boolean {
  const { norm } = at(doc, i);
  if (acronymType(norm) !== null) return false;
  return readHonorific(doc, i) !== null || products.test(norm) || isInitials(doc, i);
}

function acronymAt(doc: Doc, i: number, quiet: ReadonlySet<string>): OrganisationMention | null {
  const token = at(doc, i);
  if (isNoBody(doc, i)) return null;
  const acronym = isAcronymShape(token);
  const brand = !acronym && isBrandShape(doc, i);
  const confidence = acronym ? confidenceOf(doc, i, quiet) : brand ? 0.6 : 0;
  if (confidence < 0.45) return null;
  const numbered = /^(?:n|no|nro)$/.test(normAt(doc, i + 1)) ? skipNumber(doc, i + 1) : i + 1;
  return {
    from: i,
    to: nameEnd(doc, numbered),
    type: acronymType(token.norm) ?? "otro",
    rule: brand ? "organisation.brand" : "organisation.acronym",
    confidence,
    acronym,
    named: true,
  };
}

/** Finds bodies written as an acronym ("UTP", "U.B.A.") or a brand in one word ("MetaDocencia"), outside names already found. */
export function findAcronyms(doc: Doc, blocked: ReadonlySet<string>): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const quiet = quietAcronyms(doc);
  for (let i = 0; i < doc.tokens.length; i++) {
    if (doc.claims[i] || blocked.has(normAt(doc, i)) || isCode(doc, i)) continue;
    const mention = isProgrammeHead(normAt(doc, i - 1)) ? null : acronymAt(doc, i, quiet);
    if (!mention) continue;
    found.push(mention);
    claim(doc, mention, "organisation");
  }
  return found;
}
