import { isPast } from "#lib/intake/dates/tense";
import { isOtherAcronym } from "#lib/intake/organisations/acronymTable";
import { isAnnounced } from "#lib/intake/organisations/announced";
import { isListed, isPersonal } from "#lib/intake/organisations/company";
import { countryEnd } from "#lib/intake/organisations/country";
import { distinctiveWords } from "#lib/intake/organisations/distinctive";
import { isHeadWord, isProgrammeHead, isVenueHead } from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { isSpokenFor, isVivid } from "#lib/intake/organisations/spoken";
import { cueBefore } from "#lib/intake/places/cues";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { placesNamed } from "#lib/intake/places/names";
import { isBracketed } from "#lib/intake/text/brackets";
import {
  at,
  claim,
  type Doc,
  isCapital,
  isLoud,
  normAt,
  opensSentence,
  type Stretch,
  textOf,
} from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";
import { readHonorific } from "#lib/intake/text/titles";
import {
  givenNameKind,
  isCommonNoun,
  isFunctionWord,
  isNounLike,
  isVerbLike,
} from "#lib/intake/text/vocabulary";

const opensOther = [
  isOtherAcronym,
  isFunctionWord,
  isHeadWord,
  isProgrammeHead,
  isVenueHead,
  isVerbLike,
];

function isFreeName(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || !isCapital(token) || doc.claims[i]) return false;
  if (readHonorific(doc, i) || (at(doc, i + 1).text === "." && token.norm.length < 5)) return false;
  return !opensOther.some((test) => test(token.norm));
}

const companyMarks = /^(?:sa|sac|saa|srl|eirl|ltda|sas|rl|scrl)$/;

function runOf(doc: Doc, i: number): Stretch {
  let to = i;
  while (to < i + 6 && goesOn(doc, i, to)) to = skipInnerLink(doc, to + 1);
  if (to === i) return { from: i, to };
  return { from: i, to: companyMarks.test(normAt(doc, to)) ? to + 1 : countryEnd(doc, to) };
}

/** A given name inside the run starts a person: "técnico de Anacafé | Byron Monroy". */
function goesOn(doc: Doc, from: number, i: number): boolean {
  if (!isFreeName(doc, i) || doc.sentenceOf[i] !== doc.sentenceOf[from]) return false;
  return i === from || givenNameKind(normAt(doc, i)) !== "sure";
}

function skipInnerLink(doc: Doc, i: number): number {
  const link = /^(?:&|of|for|del|de|the)$/.test(normAt(doc, i));
  return link && isFreeName(doc, i + 1) && !matchPlace(doc, i + 1) ? i + 1 : i;
}

/** "Agua para la Vida, ONG boliviana": told what it is right after. */
function isExplained(doc: Doc, run: Stretch): boolean {
  const word = normAt(
    doc,
    /^(?:una|la|un|el)$/.test(normAt(doc, run.to + 1)) ? run.to + 2 : run.to + 1,
  );
  return (
    normAt(doc, run.to) === "," &&
    /^(?:ong|empresa|organizacion|fundacion|asociacion|agencia|compania|cooperativa|consultora|organismo|entidad)$/.test(
      word,
    )
  );
}

function isCoordinated(doc: Doc, run: Stretch): boolean {
  if (/^[ye]$/.test(normAt(doc, run.to))) {
    const k = /^(?:el|la|los|las)$/.test(normAt(doc, run.to + 1)) ? run.to + 2 : run.to + 1;
    return doc.claims[k] === "organisation" && opensSentence(doc, run.from);
  }
  if (!/^[ye]$/.test(normAt(doc, run.from - 1)) || run.to - run.from > 3) return false;
  if (run.to === run.from + 1 && /\p{Ll}[aeo]s$/u.test(at(doc, run.from).text)) return false;
  const before = at(doc, run.from - 2).text === ")" ? run.from - 3 : run.from - 2;
  return doc.claims[before] === "organisation";
}

const isPlain = (norm: string): boolean => isNounLike(norm) && !isVivid(norm);

/** The whole of it is a place that is known for sure. */
function isKnownPlace(doc: Doc, run: Stretch): boolean {
  const place = matchPlace(doc, run.from);
  return place !== null && place.to >= run.to && !place.weak;
}

function isDistinct(doc: Doc, run: Stretch): boolean {
  if (run.to === run.from || isLoud(doc, run.from) || isPersonal(doc, run)) return false;
  if (isKnownPlace(doc, run)) return false;
  if (run.to === run.from + 1 && isCommonNoun(normAt(doc, run.from))) return false;
  for (let i = run.from; i < run.to; i++) if (!isPlain(normAt(doc, i))) return true;
  return false;
}

function shortForms(
  doc: Doc,
  known: readonly OrganisationMention[],
): Map<string, OrganisationMention> {
  const forms = new Map<string, OrganisationMention>();
  for (const mention of known) {
    const words = distinctiveWords(textOf(doc, mention));
    if (/ (?:de|del|la) \S+$/.test(nameKey(textOf(doc, mention))) && words.length === 1) continue;
    const long = words.length > 1 || (words[0]?.length ?? 0) > 6;
    if (
      long &&
      mention.named &&
      !mention.acronym &&
      placesNamed(words.join(" ")).every(({ minor }) => minor)
    )
      forms.set(words.join(" "), mention);
  }
  return forms;
}

type Found = {
  readonly run: Stretch;
  readonly type: OrganisationMention["type"];
  readonly rule: string;
  readonly confidence: number;
};

function collect(doc: Doc, read: (run: Stretch) => Found | null): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isFreeName(doc, i)) continue;
    const run = runOf(doc, i);
    const hit = read(run);
    if (hit) {
      const { type, rule, confidence } = hit;
      found.push({ ...run, type, rule, confidence, acronym: false, named: true });
      claim(doc, run, "organisation");
    }
    if (hit || run.to - run.from > 4) i = Math.max(i, run.to - 1);
  }
  return found;
}

/** "en | Mondragón", though a Corporación Mondragón was named. */
const isVisited = (doc: Doc, { from }: Stretch): boolean =>
  cueBefore(doc, from) !== null ||
  (matchPlace(doc, from) !== null &&
    (/^(?:en|desde|hacia|a)$/.test(normAt(doc, from - 1)) || isPast(doc, from - 1)));

/** Short forms of long names: "Cerro Verde" for "Sociedad Minera Cerro Verde". */
export function findShortNames(
  doc: Doc,
  known: readonly OrganisationMention[],
): OrganisationMention[] {
  const forms = shortForms(doc, known);
  return collect(doc, (run) => {
    const form = isVisited(doc, run) ? undefined : forms.get(nameKey(textOf(doc, run)));
    const said = { run, rule: "organisation.short-form", confidence: 0.75 };
    return form ? { ...said, type: form.type } : null;
  });
}

const isShown = (doc: Doc, run: Stretch): boolean =>
  isAnnounced(doc, run.from) ||
  [isBracketed, isCoordinated, isExplained, isListed].some((test) => test(doc, run));

/** Bodies without a head word, shown by their company: "organizado por Intercrafts", "convenio con Agro Rural". */
export function findContextual(doc: Doc): OrganisationMention[] {
  return collect(doc, (run) => {
    const shown = isSpokenFor(doc, run) || (isDistinct(doc, run) && isShown(doc, run));
    return shown ? { run, type: "otro", rule: "organisation.context", confidence: 0.55 } : null;
  });
}
