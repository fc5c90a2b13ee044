import { pluralHeads } from "#lib/intake/lexicon/organisationHeads";
import { isGenericWord, type OrganisationType } from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { at, claim, type Doc, isCapital, normAt } from "#lib/intake/text/document";
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
  while (to < i + 7 && isCapital(at(doc, to)) && !doc.claims[to] && !isFunctionWord(normAt(doc, to).replace(/^(?:la|los|las|el)$/, "x"))) to++;
  if (["de", "del"].includes(normAt(doc, to)) && to > i && isCapital(at(doc, to + 1)) && !doc.claims[to + 1]) return itemEnd(doc, to + 1);
  return to;
}

function nextItem(doc: Doc, to: number): number {
  if (normAt(doc, to) === "," && ["y", "e"].includes(normAt(doc, to + 1))) return to + 2;
  return [",", "y", "e"].includes(normAt(doc, to)) ? to + 1 : -1;
}

function skipGeneric(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 6 && at(doc, to).shape === "lower" && isGenericWord(normAt(doc, to))) to++;
  return at(doc, to).text === ":" ? to + 1 : to;
}

function listFrom(doc: Doc, i: number, type: OrganisationType): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  let from = skipGeneric(doc, i + 1);
  while (from > 0 && found.length < 20) {
    const to = itemEnd(doc, from);
    if (to === from) break;
    found.push({ from, to, type, rule: "organisation.list", confidence: 0.7, acronym: false, named: true });
    from = nextItem(doc, to);
  }
  return found;
}

/** Names that share a plural head: "las universidades La Salle, Distrital y Uniminuto". */
export function findListedOrganisations(doc: Doc): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const type = doc.claims[i] ? undefined : plurals.get(normAt(doc, i));
    if (!type || !["las", "los", "de", "a", "con", "por", "y"].includes(normAt(doc, i - 1))) continue;
    for (const mention of listFrom(doc, i, type)) {
      found.push(mention);
      claim(doc, mention, "organisation");
    }
  }
  return found;
}
