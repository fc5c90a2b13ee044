import { extendName } from "#lib/intake/organisations/extend";
import { type Head, headAt, isGenericWord } from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { at, claim, type Doc, isCapital, isLoud, normAt } from "#lib/intake/text/document";
import { readHonorific } from "#lib/intake/text/titles";
import { givenNameKind, isFunctionWord } from "#lib/intake/text/vocabulary";

const joins = new Set(["y", "e"]);
const bridged = /^(?:ahorro|ahorros|servicios|industria|produccion|consumo|comercio|multiple|educacion)$/;
const indefinite = /^(?:un|una|unos|unas|varias|varios|otra|otras|otro|otros|cada|esta|este|dicha|dicho|toda|todo|cualquier|ninguna|ningun|alguna|algun|su|sus|dos|tres|cuatro)$/;

/** Lower-case words between a head and its proper name: "cooperativa de ahorro y crédito Los Andes". */
function skipModifiers(doc: Doc, i: number): number {
  let to = i;
  let j = i;
  while (j < i + 9) {
    const token = at(doc, j);
    if (token.shape !== "lower" || token.lines > 0) break;
    if (token.norm === "de" || (joins.has(token.norm) && bridged.test(normAt(doc, j - 1)))) j++;
    else if (isGenericWord(token.norm) && !isFunctionWord(token.norm)) to = ++j;
    else break;
  }
  return to;
}

function isOpenedBy(doc: Doc, i: number, head: Head): boolean {
  const token = at(doc, i);
  if (isCapital(token)) return true;
  return head.lower;
}

/** "la Secretaria de Salud, Ana Ríos": the accent is missing or it is the post. */
function isHolder(doc: Doc, i: number, to: number): boolean {
  if (!/^(?:Sub)?[Ss]ecretaria$/.test(at(doc, i).text)) return false;
  const next = at(doc, to).text === "," ? to + 1 : to;
  return givenNameKind(normAt(doc, next)) !== null || readHonorific(doc, next) !== null;
}

function capitalName(doc: Doc, i: number): boolean {
  return /^(?:universidad|cooperativa|municipalidad|ministerio|secretaria|fundacion)$/.test(normAt(doc, i));
}

function nameFromHead(doc: Doc, i: number, head: Head): OrganisationMention | null {
  const capital = isCapital(at(doc, i));
  const afterHead = i + head.words.length;
  const dotted = at(doc, afterHead).text === "." && head.words.join("").length < 6 && at(doc, i).shape !== "lower" && isCapital(at(doc, afterHead + 1)) && !at(doc, afterHead).spaced;
  const after = skipModifiers(doc, dotted ? afterHead + 1 : afterHead);
  const extended = extendName(doc, after, { from: i, type: head.type });
  if (isHolder(doc, i, extended.to)) return null;
  if (/^(?:nuev[oa]|futur[oa]|modern[oa])$/.test(normAt(doc, i - 1)) && head.generic && !capitalName(doc, i)) return null;
  const indefiniteBefore = indefinite.test(normAt(doc, i - 1));
  const selfNamed = extended.to === afterHead && head.words.length > 1 && !head.placed && !head.generic && capital;
  const named = selfNamed || (extended.to > after && (extended.distinctive || (head.unit && extended.byLink) || (!head.generic && extended.to > afterHead + 1)));
  if (!named) return unnamed(doc, i, { to: Math.max(after, extended.to), head });
  if (extended.placeOnly && !head.placed && head.generic && !capital) return null;
  if (extended.placeOnly && /^(?:departamento|sede|oficina|delegacion|central|unidad|centro|union)$/.test(normAt(doc, i))) return null;
  if (indefiniteBefore && !capital && extended.placeOnly) return null;
  return {
    from: i,
    to: extended.to,
    type: head.type,
    rule: capital ? "organisation.head" : "organisation.lower-head",
    confidence: capital ? 0.9 : 0.75,
    acronym: false,
    named: true,
  };
}

/** "nuestra Cooperativa de Ahorro y Crédito": the narrating body without its name. */
function unnamed(doc: Doc, i: number, found: { to: number; head: Head }): OrganisationMention | null {
  if (!/^(?:nuestra|nuestro)$/.test(normAt(doc, i - 1)) || isLoud(doc, i)) return null;
  const { head } = found;
  return {
    from: i,
    to: found.to,
    type: head.type,
    rule: "organisation.own-unnamed",
    confidence: 0.6,
    acronym: false,
    named: false,
  };
}

/** Finds names of bodies that start with a head word ("Universidad …", "cooperativa …") and marks named ones. */
export function findHeadedOrganisations(doc: Doc): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (doc.claims[i]) continue;
    const head = headAt(doc, i);
    if (!head || !isOpenedBy(doc, i, head)) continue;
    const mention = nameFromHead(doc, i, head);
    if (!mention) continue;
    found.push(mention);
    if (mention.named) claim(doc, mention, "organisation");
    i = mention.to - 1;
  }
  return found;
}
