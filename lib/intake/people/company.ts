import { nextListItem } from "#lib/intake/people/find";
import type { PersonMention } from "#lib/intake/people/mention";
import { isAge } from "#lib/intake/people/score";
import type { Ties } from "#lib/intake/people/tie";
import { at, type Doc, normAt } from "#lib/intake/text/document";

/** A text with its people in order and the posts tied to them so far. */
export type Company = {
  readonly doc: Doc;
  readonly people: readonly PersonMention[];
  readonly startsAt: ReadonlyMap<number, number>;
  readonly endsAt: ReadonlyMap<number, number>;
  readonly ties: Ties;
};

const articles = /^(?:el|la|los|las|senor|senora|a|al|don|dona)$/;
const fillers =
  /^(?:el|la|su|actual|ex|como|entonces|quien|es|nuestro|nuestra|de|en|calidad|condicion|tambien)$/;

/** The people of a text with no post tied yet. */
export function companyOf(doc: Doc, people: readonly PersonMention[]): Company {
  const startsAt = new Map(people.map((p, k) => [p.honorific?.from ?? p.from, k]));
  const endsAt = new Map(people.map((p, k) => [p.to, k]));
  return { doc, people, startsAt, endsAt, ties: new Map() };
}

/** Index of the person whose title or name starts at a token, past an article. */
export function personAt(company: Company, i: number): number | undefined {
  let j = i;
  for (let step = 0; step < 3; step++) {
    const found = company.startsAt.get(j);
    if (found !== undefined) return found;
    if (!articles.test(normAt(company.doc, j))) return undefined;
    j++;
  }
  return company.startsAt.get(j);
}

/** The person right after a post, or after a comma or colon. */
export function personAfter(
  company: Company,
  end: number,
): { person: number; comma: boolean } | null {
  const mark = normAt(company.doc, end);
  const marked = /^[,:(–-]$/.test(mark);
  if (at(company.doc, end).lines > 1 && !marked) return null;
  // The dash of the next item of a list.
  if (/^[–-]$/.test(mark) && at(company.doc, end).lines > 0) return null;
  const person = personAt(company, marked ? end + 1 : end);
  return person === undefined ? null : { person, comma: mark === "," };
}

/** The token that ends what a post in apposition belongs to, or -2. */
function skipBack(doc: Doc, from: number): number {
  let j = from - 1;
  while (j > from - 4 && fillers.test(normAt(doc, j))) j--;
  if (/^[,(:–—-]$/.test(normAt(doc, j))) return isAge(doc, j - 3) ? j - 4 : j - 1;
  const bridged = normAt(doc, j + 2) === "como" || /^(?:como|en)$/.test(normAt(doc, j + 1));
  return bridged ? j : -2;
}

/** "Juan Pérez, en su calidad de presidente". */
function inCapacity(company: Company, from: number): number | undefined {
  const { doc, endsAt } = company;
  const capacity = /^(?:calidad|condicion)$/.test(normAt(doc, from - 2));
  if (!capacity || normAt(doc, from - 1) !== "de") return undefined;
  const start = normAt(doc, from - 3) === "su" ? from - 4 : from - 3;
  return normAt(doc, start) === "en" ? (endsAt.get(start) ?? endsAt.get(start - 1)) : undefined;
}

/** "Elena Quispe fue elegida | presidenta", "Juan Paz es el | gerente". */
export function beforeCopula({ doc, endsAt }: Company, from: number): number | undefined {
  let j = from - 1;
  while (j > from - 3 && /^(?:el|la|un|una|como|nuevo|nueva|actual)$/.test(normAt(doc, j))) j--;
  const chosen = /^(?:re)?(?:elegid|electo|electa|designad|nombrad|ratificad|proclamad|juramentad)/;
  const participle = chosen.test(normAt(doc, j));
  if (participle) j--;
  const copula = /^(?:fue|es|era|resulto|quedo|juramento|asumio|salio|actua|actuo|sera)$/;
  if (copula.test(normAt(doc, j)))
    return (
      endsAt.get(j) ?? (/^quien?$|^que$/.test(normAt(doc, j - 1)) ? endsAt.get(j - 1) : undefined)
    );
  return participle ? (endsAt.get(j + 1) ?? endsAt.get(j)) : undefined;
}

/** The person a post in apposition belongs to: "Ana Ríos, directora", "Luis Díaz (gerente)". */
export function personBefore(company: Company, from: number): number | undefined {
  for (let back = 0; back < 3; back++) {
    const j = skipBack(company.doc, from - back);
    const found = j < 0 ? undefined : company.endsAt.get(j + 1);
    if (found !== undefined) return found;
    if (!/^(?:calidad|condicion)$/.test(normAt(company.doc, from - back - 1))) break;
  }
  return inCapacity(company, from) ?? beforeCopula(company, from);
}

/** The people of an enumeration that starts with a given one. */
export function listFrom(company: Company, first: number): number[] {
  const list = [first];
  while (list.length < 40) {
    const person = company.people[list.at(-1) ?? 0];
    const next = person ? nextListItem(company.doc, person.to) : -1;
    const found = next < 0 ? undefined : personAt(company, next);
    if (found === undefined || found <= (list.at(-1) ?? 0)) break;
    list.push(found);
  }
  return list;
}

/** The people of an enumeration that ends with a given one. */
export function listBefore(company: Company, last: number): number[] {
  for (let first = Math.max(0, last - 20); first <= last; first++) {
    const list = listFrom(company, first);
    if (list.includes(last)) return list.slice(0, list.indexOf(last) + 1);
  }
  return [last];
}
