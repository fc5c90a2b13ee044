import { type Extended, extendName } from "#lib/intake/organisations/extend";
import {
  type Head,
  headAt,
  isHeadWord,
  isProgrammeHead,
} from "#lib/intake/organisations/headTable";
import { isPostOf, namesHolder } from "#lib/intake/organisations/holder";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { skipModifiers } from "#lib/intake/organisations/modifiers";
import { isNoName } from "#lib/intake/organisations/noNames";
import { beforeSeat } from "#lib/intake/organisations/seat";
import { isSettlement } from "#lib/intake/organisations/settlement";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import {
  at,
  claim,
  type Doc,
  isCapital,
  isLoud,
  normAt,
  opensSentence,
  sameSentence,
} from "#lib/intake/text/document";
import { readHonorific } from "#lib/intake/text/titles";
import { givenNameKind, isFunctionWord } from "#lib/intake/text/vocabulary";

const indefinite =
  /^(?:un|una|unos|unas|varias|varios|otra|otras|otro|otros|cada|esta|este|dicha|dicho|toda|todo|cualquier|ninguna|ningun|alguna|algun|su|sus|dos|tres|cuatro)$/;

function isOpenedBy(doc: Doc, i: number, head: Head): boolean {
  const token = at(doc, i);
  if (isCapital(token)) return true;
  return head.lower;
}

/** "la Secretaria de Salud, Ana Ríos", "la Coordinadora Zonal 2, Ana Ríos": it is the post. */
function isHolder(doc: Doc, i: number, to: number): boolean {
  const zonal = /^(?:zonal|regional|distrital|provincial|territorial|general|academica|local)$/;
  const coordinator = normAt(doc, i) === "coordinadora" && zonal.test(normAt(doc, i + 1));
  if (!coordinator && !/^(?:Sub)?[Ss]ecretaria$/.test(at(doc, i).text)) return false;
  const next = at(doc, to).text === "," ? to + 1 : to;
  return givenNameKind(normAt(doc, next)) !== null || readHonorific(doc, next) !== null;
}

const lasting = /^(?:universidad|cooperativa|municipalidad|ministerio|secretaria|fundacion)$/;

type Reading = {
  readonly head: Head;
  readonly capital: boolean;
  readonly afterHead: number;
  /** The token after lower-case modifiers. */
  readonly after: number;
  readonly extended: Extended;
};

/** "I.E. San Juan", "Coop. Los Andes": the full stop of an abbreviated head. */
function skipStop(doc: Doc, i: number, head: Head): number {
  const end = i + head.words.length;
  const stop = at(doc, end).text === "." && !at(doc, end).spaced;
  const short = head.words.join("").length < 6 && isCapital(at(doc, i));
  const goesOn = isCapital(at(doc, end + 1)) && sameSentence(doc, i, end + 1);
  return stop && short && goesOn ? end + 1 : end;
}

function isWholeName(head: Head): boolean {
  const open = isFunctionWord(head.words.at(-1) ?? "");
  return head.complete || (head.words.length > 1 && !open && !head.placed && !head.generic);
}

/** "Fundación Trabajo Empresa": common words that stand side by side are a name. */
const isPlainName = (head: Head, { after, to }: { after: number; to: number }): boolean =>
  head.type === "ong" && to > after + 1;

/** "Gerencia de Riego", "Oficina de Planificación": common nouns after "de" name a unit well enough. */
const isNamedUnit = (head: Head, byLink: boolean): boolean =>
  head.unit && (byLink || head.words.at(-1) === "de");

function isNamed({ head, capital, afterHead, after, extended }: Reading): boolean {
  const { to, distinctive, byLink } = extended;
  if (to === afterHead) return capital && isWholeName(head);
  if (to <= after) return false;
  if (capital && isPlainName(head, { after, to })) return true;
  return distinctive || isNamedUnit(head, byLink) || (!head.generic && to > afterHead + 1);
}

const notBodiesOfPlaces = /^(?:departamento|sede|oficina|delegacion|central|unidad|centro|union)$/;

/** "el departamento de Puno", "un colegio de Lima": a place after a word that makes no name of it. */
function isOnlyPlaced(doc: Doc, i: number, { head, capital, extended }: Reading): boolean {
  const some = !capital && indefinite.test(normAt(doc, i - 1));
  if (!extended.placeOnly) return (some || normAt(doc, i) === "departamento") && extended.allPlaces;
  if (head.words.length === 1 && notBodiesOfPlaces.test(normAt(doc, i))) return true;
  return some || (!capital && head.generic && !head.placed);
}

/** "el nuevo Centro de Acopio": what is being opened, not a body. */
function isNewBuilding(doc: Doc, i: number, head: Head): boolean {
  if (!/^(?:nuev[oa]|futur[oa]|modern[oa])$/.test(normAt(doc, i - 1))) return false;
  return head.generic && !lasting.test(normAt(doc, i));
}

/** "la Coordinadora | Zonal 2" is a post; an "Área de …" is a body only where somebody heads it. */
function isOfPost(doc: Doc, i: number, head: Head): boolean {
  if (head.words[0] === "zonal") return readRoleHead(doc, i - 1) !== null;
  return head.words[0] === "area" ? !isPostOf(doc, i) : isNewBuilding(doc, i, head);
}

function nameFromHead(doc: Doc, i: number, head: Head): OrganisationMention | null {
  const capital = isCapital(at(doc, i));
  const after = skipModifiers(doc, skipStop(doc, i, head));
  const extended = extendName(doc, after, { from: i, type: head.type });
  const reading = { head, capital, afterHead: i + head.words.length, after, extended };
  const { to } = extended;
  if (isHolder(doc, i, to) || isOfPost(doc, i, head)) return null;
  if (isNoName(doc, { from: i, after, to }) || namesHolder(doc, reading.afterHead)) return null;
  if (!isNamed(reading)) return unnamed(doc, i, { to: Math.max(after, to), head });
  if (isOnlyPlaced(doc, i, reading)) return null;
  return {
    from: i,
    to: beforeSeat(doc, i, to),
    type: head.type,
    rule: capital ? "organisation.head" : "organisation.lower-head",
    confidence: capital ? 0.9 : 0.75,
    acronym: false,
    named: true,
  };
}

/** "nuestra Cooperativa de Ahorro y Crédito": the narrating body without its name. */
function unnamed(
  doc: Doc,
  i: number,
  found: { to: number; head: Head },
): OrganisationMention | null {
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

/** "Olimpiada | Cooperativa «Unidos …»": the word qualifies an event. */
function isEventAdjective(doc: Doc, i: number): boolean {
  const before = at(doc, i - 1);
  return (
    isCapital(before) &&
    isProgrammeHead(before.norm) &&
    !isHeadWord(before.norm) &&
    at(doc, i).lines === 0
  );
}

/** "en La | Unión": a town whose name has an article, no union. */
function isTownWithArticle(doc: Doc, i: number): boolean {
  const article = at(doc, i - 1);
  if (!/^(?:La|El)$/.test(article.text) || opensSentence(doc, i - 1) || isLoud(doc, i))
    return false;
  return matchPlace(doc, i - 1)?.to === i + 1 && !/^(?:de|del|y)$/.test(normAt(doc, i + 1));
}

/** Finds names of bodies that start with a head word ("Universidad …", "cooperativa …") and marks named ones. */
export function findHeadedOrganisations(doc: Doc): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (doc.claims[i]) continue;
    const other = isEventAdjective(doc, i) || isTownWithArticle(doc, i) || isSettlement(doc, i);
    const head = other ? null : headAt(doc, i);
    if (!head || !isOpenedBy(doc, i, head)) continue;
    const mention = nameFromHead(doc, i, head);
    if (!mention) continue;
    found.push(mention);
    if (mention.named) claim(doc, mention, "organisation");
    i = mention.to - 1;
  }
  return found;
}
