import { headAt } from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { at, claim, type Doc, isCapital, isFree, normAt } from "#lib/intake/text/document";

const bodies =
  /^(?:cooperativa|coopac|asociacion|fundacion|federacion|ong|empresa|corporacion|consorcio)$/;

/** The last token of a short run of capitals between quotation marks, or -1. */
function quotedEnd(doc: Doc, i: number): number {
  if (!/^[“"«]$/.test(at(doc, i).text)) return -1;
  for (let k = i + 1; k < i + 8; k++) {
    if (/^[”"»«“]$/.test(at(doc, k).text)) return k > i + 2 ? k : -1;
    if (!isCapital(at(doc, k)) && !/^(?:de|del|la|y)$/.test(normAt(doc, k))) return -1;
  }
  return -1;
}

function quotedAt(doc: Doc, i: number): OrganisationMention | null {
  const to = quotedEnd(doc, i);
  if (to < 0 || !isFree(doc, { from: i + 1, to })) return null;
  for (let k = i + 2; k < to; k++) {
    const apposed = isCapital(at(doc, k - 1)) && bodies.test(normAt(doc, k));
    const head = apposed ? headAt(doc, k) : null;
    if (!head) continue;
    const said = { rule: "organisation.quoted", confidence: 0.7, acronym: false, named: true };
    return { from: i + 1, to, type: head.type, ...said };
  }
  return null;
}

/** «Maestros Cooperativa»: the word for the body stands inside the quoted name and not before it. */
export function findQuotedOrganisations(doc: Doc): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const mention = quotedAt(doc, i);
    if (!mention) continue;
    found.push(mention);
    claim(doc, mention, "organisation");
  }
  return found;
}
