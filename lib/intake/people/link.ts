import { isPast } from "#lib/intake/dates/tense";
import { bind, tieTo } from "#lib/intake/people/binding";
import { linkBeyond } from "#lib/intake/people/bridge";
import { linkChosen, linkElected, linkEquated } from "#lib/intake/people/chosen";
import {
  type Company,
  companyOf,
  listBefore,
  listFrom,
  personAfter,
  personAt,
  personBefore,
} from "#lib/intake/people/company";
import { linkDealt } from "#lib/intake/people/dealt";
import type { PersonMention } from "#lib/intake/people/mention";
import { distribute, findRespectives } from "#lib/intake/people/respective";
import type { RoleMention } from "#lib/intake/people/roleMention";
import type { Ties } from "#lib/intake/people/tie";
import { at, type Doc, normAt, opensSentence, sameSentence } from "#lib/intake/text/document";

const introducers =
  /^(?:el|la|los|las|al|del|su|sus|nuestro|nuestra|nuestros|por|actual|con|y|a|de)$/;
const groups =
  /^(?:autoridades|estudiantes|integrantes|miembros|socios|socias|asistentes|trabajadores|funcionarios|funcionarias|dirigentes|colaboradores|titulares|servidores|participantes|directivos|representantes|voluntarios|productores|emprendedores)$/;

function isIntroduced(doc: Doc, role: RoleMention): boolean {
  if (introducers.test(normAt(doc, role.from - 1))) return true;
  if (/^[:;]$/.test(normAt(doc, role.from - 1))) return true;
  if (isPast(doc, role.from - 1)) return true;
  return opensSentence(doc, role.from) || at(doc, role.from).lines > 0;
}

/** A post right before the name, without a comma: the surest reading. */
function linkAdjacent(company: Company, role: RoleMention): void {
  const next = personAfter(company, role.end);
  if (next && !next.comma) bind(company, next.person, tieTo(role, "role.before"));
}

/** Between two names, a post with an article belongs to the second, one without to the first. */
function linkSingle(company: Company, role: RoleMention): void {
  const next = personAfter(company, role.end);
  if (next && !next.comma) return;
  const previous = personBefore(company, role.from);
  const introduced = next !== null && isIntroduced(company.doc, role);
  const apposed =
    previous !== undefined && (!introduced || at(company.doc, role.from - 1).text === ",");
  if (apposed) bind(company, previous, tieTo(role, "role.after"));
  else if (introduced) bind(company, next.person, tieTo(role, "role.before-comma"));
}

/** "los socios, Ana Ríos …": a word for many that says nothing of those named after it, unless they follow at once. */
function isGroupWord({ doc, startsAt }: Company, role: RoleMention): boolean {
  if (role.to > role.from + 1 || role.places.length > 0 || startsAt.has(role.end)) return false;
  return groups.test(normAt(doc, role.from));
}

const becoming =
  /^(?:figuran|figuraron|son|fueron|quedaron|resultaron|salieron|actuaron|elegidos|elegidas|electos|electas|designados|designadas)$/;

/** "como vocales figuran | Ana Ríos y Luis Díaz": a verb between the posts and those who hold them. */
function afterVerb(company: Company, role: RoleMention): ReturnType<typeof personAfter> {
  let to = role.end;
  while (to < role.end + 2 && becoming.test(normAt(company.doc, to))) to++;
  return to > role.end ? personAfter(company, to) : null;
}

/** "los gerentes de las cooperativas X, Y y Z, señores | Ana Ríos, …": as many bodies between. */
function afterBodies(company: Company, role: RoleMention): ReturnType<typeof personAfter> {
  const { doc } = company;
  let to = role.end;
  while (to < role.end + 40 && (doc.claims[to] === "organisation" || isListLink(normAt(doc, to))))
    to++;
  const person = to > role.end ? personAt(company, to) : undefined;
  return person === undefined ? null : { person, comma: true };
}

const isListLink = (norm: string): boolean => /^(?:,|y|e|la|el|las|los|de|del)$/.test(norm);

function sharersOf(company: Company, role: RoleMention): number[] {
  const next =
    personAfter(company, role.end) ?? afterVerb(company, role) ?? afterBodies(company, role);
  if (next) return listFrom(company, next.person);
  const previous = personBefore(company, role.from);
  return previous === undefined ? [] : listBefore(company, previous);
}

/** One post in the plural for a list of people; as many places as people are their offices, in order. */
function linkPlural(company: Company, role: RoleMention): void {
  if (isGroupWord(company, role)) return;
  const list = sharersOf(company, role);
  // "Acompañó a los gerentes el abogado …": one person does not hold a post in the plural.
  if (list.length < 2 && !company.startsAt.has(role.end)) return;
  const offices = list.length > 1 && role.places.length === list.length;
  const rule = offices ? "role.distributed" : "role.shared";
  list.forEach((person, k) => {
    bind(company, person, { role, span: role, rule, office: (offices && role.places[k]) || null });
  });
}

/** "en representación del gobernador, …": the post of somebody absent. */
function isRepresented(doc: Doc, role: RoleMention): boolean {
  const link = /^(?:el|la)$/.test(normAt(doc, role.from - 1)) ? role.from - 2 : role.from - 1;
  return (
    /^del?$/.test(normAt(doc, link)) && /^(?:representacion|nombre)$/.test(normAt(doc, link - 1))
  );
}

/** "Ana Ríos, en nombre del alcalde, | Eloy Ccama": the absent one is named after who stands in. */
function isNamedThere(company: Company, role: RoleMention): boolean {
  const next = personAfter(company, role.end);
  if (!next?.comma) return next !== null;
  const before = company.people[next.person - 1];
  return before !== undefined && sameSentence(company.doc, before.from, role.from);
}

/** Ties posts to people: before the name, after it in apposition, shared by a list, or distributed by "respectivamente". */
export function linkRoles(
  doc: Doc,
  people: readonly PersonMention[],
  roles: readonly RoleMention[],
): Ties {
  const company = companyOf(doc, people);
  const own = roles.filter((role) => isNamedThere(company, role) || !isRepresented(doc, role));
  const [plural, single] = [own.filter((r) => r.plural), own.filter((r) => !r.plural)];
  for (const link of [linkElected, linkAdjacent, linkChosen])
    for (const role of single) link(company, role);
  for (const role of own) linkDealt(company, role);
  for (const role of plural.filter(({ places }) => places.length > 1)) linkPlural(company, role);
  for (const i of findRespectives(doc)) {
    for (const [person, tie] of distribute(company, i, roles)) bind(company, person, tie);
  }
  for (const role of plural) linkPlural(company, role);
  for (const link of [linkSingle, linkEquated, linkBeyond])
    for (const role of single) link(company, role);
  return company.ties;
}
