import { isPast } from "#lib/intake/dates/tense";
import { bind, tieTo } from "#lib/intake/people/binding";
import { type Company, personAt, personBefore } from "#lib/intake/people/company";
import type { RoleMention } from "#lib/intake/people/roleMention";
import { isRoleAdjective, readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, isCapital, normAt, opensSentence } from "#lib/intake/text/document";
import { isNounLike, isVerbLike } from "#lib/intake/text/vocabulary";

const longest = 18;
const links = /^(?:del?|la|el|los|las|en|para|ante|y|e|[()–/-])$/;
const loose = /^(?:y|e|del?|en|para|ante)$/;
const demonym =
  /(?:[aei]n|eñ|en|in)[oa]s?$|enses?$|(?:al|ar|iv[oa]|ic[oa]|[aeis]d[oa]|ori[oa]|ari[oa])$/;
const openers = /^(?:el|la|al|del|su|nuestro|nuestra|actual|por)$/;

/** A word inside a post's complement: of a body or place, raised, or a noun or adjective; no verb and no other post. */
function isInside(doc: Doc, i: number): boolean {
  if (doc.claims[i]) return !/^(?:person|date)$/.test(doc.claims[i] ?? "");
  if (links.test(normAt(doc, i))) return true;
  if (at(doc, i).kind !== "word" || isPast(doc, i) || readRoleHead(doc, i)) return false;
  return !isVerbLike(normAt(doc, i)) && (isCapital(at(doc, i)) || qualifies(normAt(doc, i)));
}

const qualifies = (norm: string): boolean =>
  isNounLike(norm) || isRoleAdjective(norm) || demonym.test(norm);

/** The person at the end of a post's long complement: "vicepresidente del Banco X (BX) para Honduras, | Ana Ríos". */
function personBeyond(company: Company, role: RoleMention): number | undefined {
  const { doc } = company;
  for (let k = role.end; k < role.end + longest; k++) {
    if (doc.sentenceOf[k] !== doc.sentenceOf[role.from] || at(doc, k).lines > 1) return undefined;
    const comma = normAt(doc, k) === ",";
    const person = personAt(company, comma ? k + 1 : k);
    if (person !== undefined) return loose.test(normAt(doc, k - 1)) ? undefined : person;
    if (comma || !isInside(doc, k)) return undefined;
  }
  return undefined;
}

function isOpen({ doc, ties }: Company, role: RoleMention): boolean {
  for (const tie of ties.values()) if (tie.role === role) return false;
  if (openers.test(normAt(doc, role.from - 1)) || opensSentence(doc, role.from)) return true;
  return isPast(doc, role.from - 1) || /^[,;:]$/.test(normAt(doc, role.from - 1));
}

/** A post that stands far from the name, with what is part of neither in between; last of all, as anything nearer is surer. */
export function linkBeyond(company: Company, role: RoleMention): void {
  if (company.ties.size > 400 || !isOpen(company, role)) return;
  const person = personBeyond(company, role);
  if (person === undefined || personBefore(company, role.from) !== undefined) return;
  bind(company, person, tieTo(role, "role.beyond"));
}
