import { nextListItem } from "#lib/intake/people/find";
import type { PersonMention } from "#lib/intake/people/mention";
import type { RoleMention } from "#lib/intake/people/roleMention";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, normAt, opensSentence, type Stretch } from "#lib/intake/text/document";

/** A post tied to a person mention. */
export type Tie = {
  readonly role: RoleMention;
  /** The post's words for this person. */
  readonly span: Stretch;
  readonly rule: string;
  readonly office: Stretch | null;
};

/** Posts by index of the person mention. */
export type Ties = Map<number, Tie>;

type Context = {
  readonly doc: Doc;
  readonly people: readonly PersonMention[];
  readonly startsAt: ReadonlyMap<number, number>;
  readonly endsAt: ReadonlyMap<number, number>;
  readonly ties: Ties;
  /** Index of the last person who ends before a token, or -1. */
  readonly lastBefore: (i: number) => number;
};

const articles = /^(?:el|la|los|las|senor|senora|a|al|don|dona)$/;
const introducers =
  /^(?:el|la|los|las|al|del|su|sus|nuestro|nuestra|nuestros|por|actual|con|y|a|de)$/;

/** Index of the person whose title or name starts at a token, past an article. */
function personAt(context: Context, i: number): number | undefined {
  let j = i;
  for (let step = 0; step < 3; step++) {
    const found = context.startsAt.get(j);
    if (found !== undefined) return found;
    if (!articles.test(normAt(context.doc, j))) return undefined;
    j++;
  }
  return context.startsAt.get(j);
}

function personAfter(context: Context, end: number): { person: number; comma: boolean } | null {
  const mark = normAt(context.doc, end);
  const comma = [",", ":", "-", "–", "("].includes(mark);
  if (!comma && at(context.doc, end).lines > 1) return null;
  const person = personAt(context, comma ? end + 1 : end);
  return person === undefined ? null : { person, comma: comma && mark === "," };
}

function skipBack(doc: Doc, from: number): number {
  let j = from - 1;
  while (
    j > from - 4 &&
    /^(?:el|la|su|actual|ex|como|entonces|quien|es|nuestro|nuestra|de|en|calidad|condicion|tambien)$/.test(
      normAt(doc, j),
    )
  )
    j--;
  return /^(?:,|\(|-|–|—|:)$/.test(normAt(doc, j))
    ? j - 1
    : normAt(doc, j + 1) === "como" || normAt(doc, j + 2) === "como" || normAt(doc, j + 1) === "en"
      ? j
      : -2;
}

function personBefore(context: Context, from: number): number | undefined {
  for (let back = 0; back < 3; back++) {
    const j = skipBack(context.doc, from - back);
    const found = j < 0 ? undefined : context.endsAt.get(j + 1);
    if (found !== undefined) return found;
    if (!/^(?:calidad|condicion)$/.test(normAt(context.doc, from - back - 1))) break;
  }
  return calidad(context, from);
}

/** "Juan Pérez, en su calidad de presidente". */
function calidad(context: Context, from: number): number | undefined {
  const { doc } = context;
  if (
    normAt(doc, from - 1) !== "de" ||
    !/^(?:calidad|condicion|representacion)$/.test(normAt(doc, from - 2))
  )
    return undefined;
  const start = normAt(doc, from - 3) === "su" ? from - 4 : from - 3;
  if (normAt(doc, start) !== "en") return undefined;
  return context.endsAt.get(start) ?? context.endsAt.get(start - 1);
}

function isIntroduced(doc: Doc, role: RoleMention): boolean {
  return (
    introducers.test(normAt(doc, role.from - 1)) ||
    opensSentence(doc, role.from) ||
    at(doc, role.from).lines > 0
  );
}

function bind(context: Context, person: number, tie: Tie): void {
  if (!context.ties.has(person)) context.ties.set(person, tie);
}

/** A post right before the name, without a comma: the surest reading. */
function linkAdjacent(context: Context, role: RoleMention): void {
  const next = personAfter(context, role.end);
  if (!next || next.comma) return;
  bind(context, next.person, {
    role,
    span: role,
    rule: "role.before",
    office: role.places[0] ?? null,
  });
}

function linkSingle(context: Context, role: RoleMention): void {
  const next = personAfter(context, role.end);
  const tie = (rule: string): Tie => ({ role, span: role, rule, office: role.places[0] ?? null });
  if (next && !next.comma) return;
  const previous = personBefore(context, role.from);
  const introduced = isIntroduced(context.doc, role);
  if (previous !== undefined && next && introduced && normAt(context.doc, role.from - 1) !== ",") {
    return bind(context, next.person, tie("role.before-comma"));
  }
  if (previous !== undefined) return bind(context, previous, tie("role.after"));
  if (next && introduced) bind(context, next.person, tie("role.before-comma"));
}

/** The people of an enumeration that starts with a given one. */
function listFrom(context: Context, first: number): number[] {
  const list = [first];
  while (list.length < 40) {
    const person = context.people[list.at(-1) ?? 0];
    const next = person ? nextListItem(context.doc, person.to) : -1;
    const found = next < 0 ? undefined : personAt(context, next);
    if (found === undefined || found <= (list.at(-1) ?? 0)) break;
    list.push(found);
  }
  return list;
}

function listBefore(context: Context, last: number): number[] {
  for (let first = Math.max(0, last - 20); first <= last; first++) {
    const list = listFrom(context, first);
    if (list.includes(last)) return list.slice(0, list.indexOf(last) + 1);
  }
  return [last];
}

const groups =
  /^(?:autoridades|integrantes|miembros|socios|socias|trabajadores|funcionarios|funcionarias|dirigentes|colaboradores|titulares|servidores|participantes|directivos|representantes|voluntarios|productores|emprendedores)$/;

function linkPlural(context: Context, role: RoleMention): void {
  if (
    groups.test(normAt(context.doc, role.from)) &&
    role.to === role.from + 1 &&
    role.places.length === 0
  )
    return;
  const next = personAfter(context, role.end);
  const previous = next ? undefined : personBefore(context, role.from);
  if (!next && previous === undefined) return;
  const list = next ? listFrom(context, next.person) : listBefore(context, previous ?? 0);
  const offices = role.places.length === list.length && list.length > 1;
  list.forEach((person, k) => {
    const tie = {
      role,
      span: role,
      rule: offices ? "role.distributed" : "role.shared",
      office: offices ? (role.places[k] ?? null) : null,
    };
    bind(context, person, tie);
  });
}

function headsBetween(doc: Doc, from: number, to: number): number[] {
  const heads: number[] = [];
  for (let i = from; i < to; i++)
    if (!doc.claims[i] && readRoleHead(doc, i) && !readRoleHead(doc, i)?.plural) heads.push(i);
  return heads;
}

function splitRole(role: RoleMention, head: number, next: number | undefined): Tie {
  const to =
    next === undefined || next > role.to
      ? Math.max(role.to, head + 1)
      : Math.max(head + 1, next - 1);
  return { role, span: { from: head, to }, rule: "role.respective", office: null };
}

/** "Juan Pérez y Ana Ríos, presidente y secretaria, respectivamente". */
function linkRespective(context: Context, i: number, roles: readonly RoleMention[]): void {
  const { doc, people } = context;
  const from = doc.sentences[doc.sentenceOf[i] ?? 0]?.from ?? 0;
  const last = context.lastBefore(i);
  if (last < 0 || (people[last]?.from ?? 0) < from) return;
  const list = listBefore(context, last);
  if (list.some((person) => context.ties.has(person))) return;
  const first = people[list[0] ?? 0];
  const after = headsBetween(doc, people[last]?.to ?? i, i);
  const before = headsBetween(doc, Math.max(from, i - 150), first?.from ?? i).slice(-list.length);
  const heads = after.length === list.length ? after : before.length === list.length ? before : [];
  if (list.length < 2) return;
  heads.forEach((head, k) => {
    const role = roles.find((r) => r.from <= head && head < r.end);
    const person = list[k];
    if (role && person !== undefined) bind(context, person, splitRole(role, head, heads[k + 1]));
  });
}

/** Where "respectivamente" stands, the first few hundred times. */
function respectives(doc: Doc): number[] {
  const found: number[] = [];
  doc.tokens.forEach((token, i) => {
    if (token.norm === "respectivamente" && found.length < 300) found.push(i);
  });
  return found;
}

/** Ties posts to people: before the name, after it in apposition, shared by a list, or distributed by "respectivamente". */
export function linkRoles(
  doc: Doc,
  people: readonly PersonMention[],
  roles: readonly RoleMention[],
): Ties {
  const startsAt = new Map(people.map((p, k) => [p.honorific?.from ?? p.from, k]));
  const lastBefore = (i: number) => people.findLastIndex((person) => person.to <= i);
  const endsAt = new Map(people.map((p, k) => [p.to, k]));
  const context: Context = { doc, people, startsAt, endsAt, ties: new Map(), lastBefore };
  for (const role of roles) if (!role.plural) linkAdjacent(context, role);
  for (const role of roles) if (role.plural && role.places.length > 1) linkPlural(context, role);
  for (const i of respectives(doc)) linkRespective(context, i, roles);
  for (const role of roles) if (role.plural) linkPlural(context, role);
  for (const role of roles) if (!role.plural) linkSingle(context, role);
  return context.ties;
}
