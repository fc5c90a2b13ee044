import { isPast } from "#lib/intake/dates/tense";
import { pluralHeads } from "#lib/intake/lexicon/organisationHeads";
import { readConnector } from "#lib/intake/organisations/connectors";
import {
  isCivilParish,
  isGenericWord,
  type OrganisationType,
} from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, claim, type Doc, isCapital, normAt, sameSentence } from "#lib/intake/text/document";
import { isFunctionWord } from "#lib/intake/text/vocabulary";

const plurals = new Map<string, OrganisationType>(
  pluralHeads
    .trim()
    .split("\n")
    .map((line) => {
      const [type = "otro", word = ""] = line.split(" ");
      return [word, type as OrganisationType];
    }),
);

function itemEnd(doc: Doc, i: number): number {
  let to = i;
  while (
    to < i + 7 &&
    isCapital(at(doc, to)) &&
    !doc.claims[to] &&
    !isFunctionWord(normAt(doc, to).replace(/^(?:la|los|las|el)$/, "x"))
  )
    to++;
  const link = to > i ? readConnector(doc, to) : null;
  const goesOn = link !== null && /^(?:de|del)$/.test(link.word) && isCapital(at(doc, link.to));
  return goesOn && !doc.claims[link.to] ? itemEnd(doc, link.to) : to;
}

function nextItem(doc: Doc, to: number): number {
  if (normAt(doc, to) === "," && ["y", "e"].includes(normAt(doc, to + 1))) return to + 2;
  return [",", "y", "e"].includes(normAt(doc, to)) ? to + 1 : -1;
}

function skipGeneric(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 6 && at(doc, to).shape === "lower" && isGenericWord(normAt(doc, to))) {
    if (
      isFunctionWord(normAt(doc, to)) &&
      normAt(doc, to + 1) !== "ahorro" &&
      normAt(doc, to - 1) !== "ahorro"
    )
      break;
    to++;
  }
  return at(doc, to).text === ":" ? to + 1 : to;
}

/** Past "(Zamora)" after an item of a list. */
function seatEnd(doc: Doc, to: number): number {
  if (at(doc, to).text !== "(") return to;
  for (let k = to + 1; k < to + 6; k++) if (at(doc, k).text === ")") return k + 1;
  return to;
}

function listFrom(doc: Doc, i: number, type: OrganisationType): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  let from = i;
  // "universidades de | Lima": where they are.
  if (normAt(doc, i - 1) === "de" && matchPlace(doc, i)?.weak === false) return found;
  while (from > 0 && found.length < 20) {
    const to = itemEnd(doc, from);
    if (to === from) break;
    found.push({
      from,
      to,
      type,
      rule: "organisation.list",
      confidence: 0.7,
      acronym: false,
      named: true,
    });
    from = nextItem(doc, seatEnd(doc, to));
  }
  return found;
}

function take(
  doc: Doc,
  mentions: readonly OrganisationMention[],
  found: OrganisationMention[],
): void {
  for (const mention of mentions) {
    found.push(mention);
    claim(doc, mention, "organisation");
  }
}

function sharedHead(doc: Doc, i: number): OrganisationType | undefined {
  return doc.claims[i] || isCivilParish(doc, i) ? undefined : plurals.get(normAt(doc, i));
}

const districts =
  /^(?:distritos|provincias|regiones|comunidades|localidades|zonas|lugares|departamentos|municipios|sectores|temas|categorias|areas|actividades|proyectos|productos|ejes|rubros|autoridades|personas)$/;

/** The token after the colon in "seis asociaciones de palta de la provincia de X: Umo, Sicta", or -1. */
function listAfterColon(doc: Doc, i: number): number {
  for (let k = i + 1; k < i + 18 && sameSentence(doc, i, k); k++) {
    if (at(doc, k).text === ":") return k > i + 1 && isCapital(at(doc, k + 1)) ? k + 1 : -1;
    if (at(doc, k).kind !== "word" || isPast(doc, k) || districts.test(normAt(doc, k))) return -1;
  }
  return -1;
}

function findAnnounced(doc: Doc): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const type = at(doc, i).shape === "lower" ? plurals.get(normAt(doc, i)) : undefined;
    const from = type && !doc.claims[i] ? listAfterColon(doc, i) : -1;
    const items = type && from > 0 ? listFrom(doc, from, type) : [];
    if (items.length > 1) take(doc, items, found);
  }
  return found;
}

/** Names that share a head: "las universidades La Salle, Distrital y Uniminuto", "las I.E. San Juan y Santa Rosa". */
export function findListedOrganisations(
  doc: Doc,
  headed: readonly OrganisationMention[],
): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const mention of headed) {
    const plural = /^(?:las|los)$/.test(normAt(doc, mention.from - 1));
    const next = plural ? nextItem(doc, mention.to) : -1;
    if (next > 0) take(doc, listFrom(doc, next, mention.type), found);
  }
  for (let i = 0; i < doc.tokens.length; i++) {
    const type = sharedHead(doc, i);
    const led = /^(?:las|los|de|a|con|por|y)$/.test(normAt(doc, i - 1));
    const titled = isCapital(at(doc, i)) && !/^(?:las|los)$/.test(normAt(doc, i - 1));
    if (type && led && !titled) take(doc, listFrom(doc, skipGeneric(doc, i + 1), type), found);
  }
  return [...found, ...findAnnounced(doc)];
}
