import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { opensClause } from "#lib/intake/organisations/clause";
import { headAt, isHeadWord, type OrganisationType } from "#lib/intake/organisations/headTable";
import { isRoleAdjective, readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, isLoud, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import { readHonorific } from "#lib/intake/text/titles";
import {
  givenNameKind,
  isFunctionWord,
  isHeadlineVerb,
  isNounLike,
  isSurname,
  isVerbLike,
} from "#lib/intake/text/vocabulary";

const participle =
  /^(?:dirigid|encabezad|liderad|ubicad|organizad|realizad|conformad|presidid|acompanad|representad|integrad)[oa]s?$/;

/** Bodies that stand on their own after "de la": "Facultad de Ingeniería | de la Universidad Nacional". */
const parentHeads = wordSet(
  "direccion gerencia subgerencia gobierno gobernacion cancilleria secretaria superintendencia viceministerio banco universidad municipalidad ministerio facultad instituto colegio cooperativa coopac fundacion ayuntamiento alcaldia hospital asociacion ong ugel confederacion federacion camara comunidad corporacion empresa sociedad poder congreso",
);

/** Where a name stands while it is being extended. */
export type NameState = {
  readonly from: number;
  /** Content words taken after the head. */
  readonly taken: number;
  readonly type: OrganisationType | "programme";
  /** Whether the last words taken are a known place. */
  readonly endsInPlace: boolean;
  readonly connector: string;
};

function isPersonStart(doc: Doc, k: number): boolean {
  const next = at(doc, k + 1);
  const familiar = isCapital(next) && (isSurname(next.norm) || givenNameKind(next.norm) !== null);
  return (
    givenNameKind(normAt(doc, k)) === "sure" ||
    (givenNameKind(normAt(doc, k)) === "doubtful" && familiar)
  );
}

function isSentenceWord(norm: string): boolean {
  return isFunctionWord(norm) || isVerbLike(norm) || isHeadlineVerb(norm);
}

function opensTitle(doc: Doc, k: number): boolean {
  const title = readHonorific(doc, k);
  return title !== null && (normAt(doc, k + 1) === "." || isPersonStart(doc, title.to));
}

function isPost(doc: Doc, k: number): boolean {
  const role = readRoleHead(doc, k);
  if (role === null || role.plural) return false;
  return !isRoleAdjective(normAt(doc, k)) && !isSurname(normAt(doc, k));
}

function isForeignToNames(doc: Doc, k: number): boolean {
  const token = at(doc, k);
  if (opensClause(doc, k)) return true;
  if (token.kind !== "word" || !isCapital(token) || doc.claims[k]) return true;
  if (isLoud(doc, k) && isSentenceWord(token.norm)) return true;
  return participle.test(token.norm) || opensTitle(doc, k) || isPost(doc, k);
}

/** "UGEL Melgar | Hugo Vega": a given name and a surname after what may be a town. */
const followsTown = (doc: Doc, k: number): boolean =>
  givenNameKind(normAt(doc, k)) === "sure" &&
  isSurname(normAt(doc, k + 1)) &&
  matchPlace(doc, k - 1)?.to === k;

/** "DIRESA | José Ruiz Paz": an office has a seat and no patron. */
const followsOffice = (doc: Doc, k: number): boolean =>
  /^(?:diresa|geresa|disa|dre|drelm|ugel|gore|gad|ana|ala|zonal)$/.test(normAt(doc, k - 1)) &&
  givenNameKind(normAt(doc, k)) === "sure" &&
  isCapital(at(doc, k + 1)) &&
  matchPlace(doc, k) === null;

function breaksPlain(doc: Doc, k: number, state: NameState): boolean {
  if (state.taken > 0 ? followsTown(doc, k) : followsOffice(doc, k)) return true;
  if (state.taken === 0 || !state.endsInPlace) return false;
  if (isPersonStart(doc, k)) return true;
  return headAt(doc, k)?.type === "universidad" && isHeadWord(normAt(doc, k));
}

/** "Comisaría de Ilave y la | Subprefectura": an article after a name that ends in its town. */
const opensAnother = (doc: Doc, k: number, state: NameState): boolean =>
  state.endsInPlace && /^(?:la|el)$/.test(normAt(doc, k - 1));

function breaksAfterAnd(doc: Doc, k: number, state: NameState): boolean {
  if (opensBody(doc, k) || opensAnother(doc, k, state)) return true;
  const last = !isCapital(at(doc, k + 1));
  if (last && state.taken > 1 && joinsSurnames(doc, k)) return state.type === "estado";
  const given = givenNameKind(normAt(doc, k));
  if (given === "sure" || (given && !last)) return !mayPair(state);
  return given === null && !isPlausibleNoun(doc, k);
}

function opensBody(doc: Doc, k: number): boolean {
  if (headAt(doc, k) && !normAt(doc, k).endsWith("s")) return true;
  if (/^(?:oficina|agencia|sede|unidad|area)$/.test(normAt(doc, k)) && isCapital(at(doc, k + 1)))
    return true;
  return isAcronymShape(at(doc, k)) && !isLoud(doc, k);
}

/** "I.E. Juan Pablo Vizcardo y | Guzmán". */
function joinsSurnames(doc: Doc, k: number): boolean {
  return isSurname(normAt(doc, k)) && isSurname(normAt(doc, k - 2));
}

/** "Fundación Margoth y Rolando …": two given names right after the head. */
function mayPair({ taken, type }: NameState): boolean {
  return taken === 1 && /^(?:ong|otro|empresa)$/.test(type);
}

/** "Criadores de Alpacas y | Llamas": two plurals that close a name. */
function pairsPlurals(doc: Doc, k: number): boolean {
  const both = [normAt(doc, k), normAt(doc, k - 2)].every((norm) => /[aeo]s$/.test(norm));
  return (
    both && !isCapital(at(doc, k + 1)) && !isSurname(normAt(doc, k - 2)) && !matchPlace(doc, k)
  );
}

function isPlausibleNoun(doc: Doc, k: number): boolean {
  const norm = normAt(doc, k);
  if (isNounLike(norm) || pairsPlurals(doc, k)) return true;
  if (!/(?:ia|os|as|es|eo|ao)$/.test(norm) || isSurname(norm)) return false;
  return !isCapital(at(doc, k + 1)) && isNounLike(normAt(doc, k - 2)) && !matchPlace(doc, k);
}

function breaksAfterOf(doc: Doc, k: number): boolean {
  const token = at(doc, k);
  if (isAcronymShape(token) && !isLoud(doc, k)) return true;
  return parentHeads.has(token.norm);
}

type Breaker = (doc: Doc, k: number, state: NameState) => boolean;

const afterArticle: Breaker = (_doc, _k, state) => state.taken > 0;
/** "Municipalidad Provincial de Yauli – | La Oroya", "Water Aid - | Bolivia". */
const afterDash: Breaker = (doc, k, state) => {
  const place = matchPlace(doc, k);
  const country = place?.known.some(({ level }) => level === "country") ?? false;
  return !place || !(state.endsInPlace || (country && state.type === "ong"));
};

/** What ends a name, by the link before the next word. */
const breakers: Readonly<Record<string, Breaker>> = {
  "": breaksPlain,
  y: breaksAfterAnd,
  e: breaksAfterAnd,
  ",": breaksAfterAnd,
  "&": () => false,
  de: breaksAfterOf,
  del: breaksAfterOf,
  la: afterArticle,
  los: afterArticle,
  las: afterArticle,
  el: afterArticle,
  "-": afterDash,
  "–": afterDash,
  con: () => true,
  sin: () => false,
  and: () => false,
  of: () => false,
  for: () => false,
  without: () => false,
};

/** Whether a content word at `k` cannot belong to the name being extended. */
export function breaksName(doc: Doc, k: number, state: NameState): boolean {
  if (isForeignToNames(doc, k)) return true;
  return (breakers[state.connector] ?? breaksAfterPurpose)(doc, k, state);
}

/** "la empresa Alfa en | Tacna", "Red en | Salud": where it is, or what it is for. */
function breaksAfterIn(doc: Doc, k: number, state: NameState): boolean {
  if (at(doc, state.from).shape === "lower") return true;
  if (/^(?:centro|distrito|comunidad|ciudad)$/.test(normAt(doc, k))) return true;
  return matchPlace(doc, k) !== null || !isNounLike(normAt(doc, k));
}

function breaksAfterPurpose(doc: Doc, k: number, state: NameState): boolean {
  if (isLoud(doc, k) || isPersonStart(doc, k)) return true;
  if (state.connector === "contra") return false;
  if (state.connector === "en") return breaksAfterIn(doc, k, state);
  if (state.connector === "para") return headAt(doc, k) !== null && !isNounLike(normAt(doc, k));
  return !isNounLike(normAt(doc, k));
}
