import { headAt, isHeadWord, type OrganisationType } from "#lib/intake/organisations/headTable";
import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { isRoleAdjective, readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, isLoud, normAt } from "#lib/intake/text/document";
import { readHonorific } from "#lib/intake/text/titles";
import { wordSet } from "#lib/intake/text/fold";
import { givenNameKind, isFunctionWord, isHeadlineVerb, isNounLike, isSurname, isVerbLike } from "#lib/intake/text/vocabulary";

const participle = /^(?:dirigid|encabezad|liderad|ubicad|organizad|realizad|conformad|presidid|acompanad|representad|integrad)[oa]s?$/;

/** Bodies that stand on their own after "de la": "Facultad de Ingeniería | de la Universidad Nacional". */
const parentHeads = wordSet(
  "universidad municipalidad ministerio facultad instituto colegio cooperativa coopac fundacion ayuntamiento alcaldia hospital asociacion ong ugel confederacion federacion camara comunidad corporacion empresa sociedad poder congreso",
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
  return givenNameKind(normAt(doc, k)) === "sure" || (givenNameKind(normAt(doc, k)) === "doubtful" && familiar);
}

function isForeignToNames(doc: Doc, k: number): boolean {
  const token = at(doc, k);
  if (token.kind !== "word" || !isCapital(token) || doc.claims[k]) return true;
  if (isLoud(doc, k) && (isFunctionWord(token.norm) || isVerbLike(token.norm) || isHeadlineVerb(token.norm))) return true;
  const title = readHonorific(doc, k);
  if (title && (normAt(doc, k + 1) === "." || isPersonStart(doc, title.to))) return true;
  const role = readRoleHead(doc, k);
  if (participle.test(token.norm)) return true;
  return role !== null && !role.plural && !isRoleAdjective(token.norm) && !isSurname(token.norm);
}

function breaksPlain(doc: Doc, k: number, state: NameState): boolean {
  if (state.taken === 0) return false;
  if (state.endsInPlace && isPersonStart(doc, k)) return true;
  return state.taken > 0 && normAt(doc, k - 1) !== "-" && headAt(doc, k)?.type === "universidad" && isHeadWord(normAt(doc, k)) && state.endsInPlace;
}

function breaksAfterAnd(doc: Doc, k: number, state: NameState): boolean {
  const norm = normAt(doc, k);
  if (headAt(doc, k) && !norm.endsWith("s")) return true;
  if (isAcronymShape(at(doc, k)) && !isLoud(doc, k)) return true;
  const given = givenNameKind(norm);
  if (given === "doubtful" && !isCapital(at(doc, k + 1))) return false;
  if (given) return !(state.taken === 1 && (state.type === "ong" || state.type === "otro" || state.type === "empresa"));
  if (isNounLike(norm)) return false;
  const plausible = /(?:ia|os|as|es|eo|ao)$/.test(norm) && !isSurname(norm) && !isCapital(at(doc, k + 1));
  return !(plausible && isNounLike(normAt(doc, k - 2)) && !matchPlace(doc, k));
}

function breaksAfterOf(doc: Doc, k: number): boolean {
  const token = at(doc, k);
  if (isAcronymShape(token) && !isLoud(doc, k)) return true;
  return parentHeads.has(token.norm);
}

/** Whether a content word at `k` cannot belong to the name being extended. */
export function breaksName(doc: Doc, k: number, state: NameState): boolean {
  if (isForeignToNames(doc, k)) return true;
  const { connector } = state;
  if (connector === "") return breaksPlain(doc, k, state);
  if (["y", "e", "&", ","].includes(connector)) return connector === "&" ? false : breaksAfterAnd(doc, k, state);
  if (["de", "del"].includes(connector)) return breaksAfterOf(doc, k);
  if (["la", "los", "las", "el"].includes(connector)) return state.taken > 0;
  if (connector === "-" || connector === "–") return !(state.endsInPlace && matchPlace(doc, k));
  if (connector === "con") return true;
  return breaksAfterPurpose(doc, k, state);
}

function breaksAfterPurpose(doc: Doc, k: number, state: NameState): boolean {
  if (isLoud(doc, k) || isPersonStart(doc, k)) return true;
  const place = matchPlace(doc, k);
  if (state.connector === "en") return place !== null || !isNounLike(normAt(doc, k));
  if (state.connector === "para") return headAt(doc, k) !== null && !isNounLike(normAt(doc, k));
  return !isNounLike(normAt(doc, k));
}
