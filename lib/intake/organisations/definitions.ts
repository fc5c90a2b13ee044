import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { isProgrammeHead } from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { matchPlace } from "#lib/intake/places/gazetteer";
import {
  at,
  claim,
  type Doc,
  isCapital,
  normAt,
  type Stretch,
  textOf,
} from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";
import { isFunctionWord } from "#lib/intake/text/vocabulary";

/** Two names the text itself declares equal: "Universidad Tecnológica del Perú (UTP)". */
export type DeclaredAlias = { readonly name: string; readonly alias: string };

export type Definitions = {
  readonly aliases: readonly DeclaredAlias[];
  readonly mentions: readonly OrganisationMention[];
  /** Folded acronyms of programmes and documents, which are no bodies. */
  readonly blocked: ReadonlySet<string>;
};

/** Whether the letters of an acronym occur in order as beginnings of the name's words. */
export function fitsInitials(acronym: string, words: readonly string[]): boolean {
  const content = words.filter((word) => !isFunctionWord(word));
  const letters = acronym.replace(/[^a-z]/g, "");
  if (!letters || content.length === 0 || letters[0] !== content[0]?.[0]) return false;
  let used = 0;
  for (const word of content) {
    let taken = 0;
    while (taken < 5 && used < letters.length && letters[used] === word[taken]) {
      used++;
      taken++;
    }
  }
  return used === letters.length;
}

function longFormBefore(doc: Doc, end: number, acronym: string): Stretch | null {
  let best: Stretch | null = null;
  for (let from = end - 1; from > end - 16 && from >= 0; from--) {
    const token = at(doc, from);
    if (token.kind !== "word" || doc.claims[from] === "organisation") break;
    if (!isCapital(token)) continue;
    const words: string[] = [];
    for (let k = from; k < end; k++) words.push(normAt(doc, k));
    if (fitsInitials(acronym, words)) best = { from, to: end };
  }
  return best;
}

function acronymAfter(doc: Doc, end: number): number | null {
  const mark = at(doc, end).text;
  if (mark === "(" && at(doc, end + 2).text === ")") return end + 1;
  if ((mark === "-" || mark === "–" || mark === "—") && isAcronymShape(at(doc, end + 1)))
    return end + 1;
  return mark === "," && at(doc, end + 2).text === "," ? end + 1 : null;
}

function definedName(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || !isCapital(token)) return false;
  return isAcronymShape(token) || /^\p{Lu}[\p{L}.-]{1,14}$/u.test(token.text);
}

type Draft = { aliases: DeclaredAlias[]; mentions: OrganisationMention[]; blocked: Set<string> };

/** "Unión El Ceibo (Bolivia)": where it is, not another name. */
function isCountry(doc: Doc, i: number): boolean {
  const place = matchPlace(doc, i);
  return place?.to === i + 1 && place.known.some(({ level }) => level === "country");
}

function aliasOf(doc: Doc, mention: OrganisationMention, draft: Draft): void {
  const at_ = acronymAfter(doc, mention.to);
  if (at_ === null || !definedName(doc, at_) || doc.claims[at_] || isCountry(doc, at_)) return;
  const inBrackets = at(doc, mention.to).text === "(";
  const words = textOf(doc, mention)
    .split(/\s+/)
    .map((word) => nameKey(word));
  if (!inBrackets && !fitsInitials(normAt(doc, at_), words)) return;
  draft.aliases.push({ name: textOf(doc, mention), alias: at(doc, at_).text });
  const alias = {
    ...mention,
    from: at_,
    to: at_ + 1,
    rule: "organisation.defined-acronym",
    acronym: true,
  };
  draft.mentions.push(alias);
  claim(doc, alias, "organisation");
}

const documents =
  /^(?:certificad[oa]s?|constancias?|indices?|metodologia|metodologias|indicador|indicadores|ficha|fichas|formulario|impuesto|impuestos|escuelas?|buenas|producto|productos|tecnologias?|registro|enfermedad|declaracion|documento)$/;

/** "El Programa de Desarrollo (PDE)", "Certificados de Origen (CO)": a programme or a document. */
function isNoBody(doc: Doc, { from }: Stretch): boolean {
  const first = isFunctionWord(normAt(doc, from)) ? from + 1 : from;
  if (normAt(doc, first) === "sistema" && normAt(doc, first + 1) === "nacional") return true;
  return isProgrammeHead(normAt(doc, first)) || documents.test(normAt(doc, first));
}

function looseDefinition(doc: Doc, i: number, draft: Draft): void {
  const acronym = at(doc, i + 1);
  if (
    at(doc, i).text !== "(" ||
    at(doc, i + 2).text !== ")" ||
    !isAcronymShape(acronym) ||
    doc.claims[i + 1]
  )
    return;
  const long = longFormBefore(doc, i, acronym.norm);
  if (!long) return;
  if (isNoBody(doc, long)) {
    draft.blocked.add(acronym.norm);
    return;
  }
  const shared = {
    type: "otro" as const,
    rule: "organisation.defined",
    confidence: 0.7,
    named: true,
  };
  const name = { ...shared, ...long, acronym: false };
  const alias = { ...shared, from: i + 1, to: i + 2, acronym: true };
  draft.aliases.push({ name: textOf(doc, long), alias: acronym.text });
  draft.mentions.push(name, alias);
  claim(doc, name, "organisation");
  claim(doc, alias, "organisation");
}

/** Reads the definitions a text gives for its acronyms. */
export function readDefinitions(doc: Doc, headed: readonly OrganisationMention[]): Definitions {
  const draft: Draft = { aliases: [], mentions: [], blocked: new Set() };
  for (const mention of headed) if (mention.named) aliasOf(doc, mention, draft);
  for (let i = 0; i < doc.tokens.length; i++) looseDefinition(doc, i, draft);
  return draft;
}
