import { type DeclaredAlias, fitsInitials } from "#lib/intake/organisations/definitions";
import { distinctiveWords, isOneEditAway } from "#lib/intake/organisations/distinctive";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { placesNamed } from "#lib/intake/places/names";
import { type Doc, isLoud, normAt, textOf } from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";
import { Nearby } from "#lib/intake/text/nearby";

/** One body with all the forms under which the text names it, best form first. */
export type OrganisationEntity = { readonly mentions: readonly OrganisationMention[] };

type Named = { mention: OrganisationMention; key: string; words: readonly string[]; head: string };

const sameBody: readonly (readonly [string, string])[] = [
  ["onu", "naciones unidas"],
  ["onu", "organizacion de las naciones unidas"],
  ["ue", "union europea"],
  ["pnp", "policia nacional"],
  ["pnp", "policia nacional del peru"],
  ["eps", "escuela profesional"],
];

function isSubset(short: readonly string[], long: readonly string[]): boolean {
  let k = 0;
  for (const word of long) if (word === short[k]) k++;
  return short.length > 0 && k === short.length;
}

function areAcronymAndName(a: Named, b: Named): boolean {
  if (a.mention.acronym === b.mention.acronym) return false;
  const [short, long] = a.mention.acronym ? [a, b] : [b, a];
  if (sameBody.some(([acronym, name]) => acronym === short.key && long.key === name)) return true;
  if (short.key.length >= 3 && long.key.split(" ").includes(short.key)) return true;
  return short.key.length >= 3 && fitsInitials(short.key, long.key.split(" "));
}

function areVariants(a: Named, b: Named): boolean {
  if (a.mention.acronym !== b.mention.acronym) return false;
  if (a.mention.acronym) return a.key.startsWith(`${b.key} `) || b.key.startsWith(`${a.key} `);
  return (
    areSpellings(a, b) ||
    isBareName(a, b) ||
    isBareName(b, a) ||
    (a.head === b.head && isShorterForm(a, b))
  );
}

/** "Abaco" for "Cooperativa Abaco". */
function isBareName(bare: Named, full: Named): boolean {
  if (full.mention.type === "estado" || bare.key.length < 4 || bare.key === full.key) return false;
  return bare.key === full.words.join(" ");
}

function areSpellings(a: Named, b: Named): boolean {
  if (a.head !== b.head && a.mention.type !== b.mention.type) return false;
  const [x, y] = [a.words.join(" "), b.words.join(" ")];
  if (a.head !== b.head && placesNamed(x).length > 0) return false;
  return x.length >= 6 && (x === y || isOneEditAway(x, y));
}

function isShorterForm(a: Named, b: Named): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const words = short.key.split(" ");
  if (short.words.length === 0) return long.key.startsWith(`${short.key} `) && words.length > 2;
  const rest = words.slice(1);
  const kept = rest.length === 0 || isSubset(rest, long.key.split(" "));
  return isSubset(short.words, long.words) && kept;
}

function isSameRecord({ mention: a }: Named, { mention: b }: Named): boolean {
  return a.registered !== undefined && a.registered === b.registered;
}

function declared(a: Named, b: Named, aliases: ReadonlySet<string>): boolean {
  return aliases.has(`${a.key}|${b.key}`) || aliases.has(`${b.key}|${a.key}`);
}

function rank(doc: Doc, mention: OrganisationMention): number {
  return (
    (mention.acronym ? 0 : 100) -
    (isLoud(doc, mention.from) ? 60 : 0) +
    Math.min(80, textOf(doc, mention).length) +
    mention.confidence
  );
}

function equalKeys(aliases: readonly DeclaredAlias[]): Map<string, string> {
  const pairs = aliases.map((alias) => [nameKey(alias.alias), nameKey(alias.name)] as const);
  const known = sameBody.map(([acronym, name]) => [acronym, name] as const);
  return new Map([...known, ...pairs]);
}

/** The marks under which a name may meet its other forms: its words, its beginning, its initial, its declared equal. */
function marksOf(named: Named, equals: ReadonlyMap<string, string>): string[] {
  const joined = named.words.join(" ");
  const declared = `=${equals.get(named.key) ?? named.key}`;
  const initial =
    named.mention.acronym || named.words.length > 0 ? [`i:${named.key.slice(0, 1)}`] : [];
  return [
    `=${named.key}`,
    declared,
    ...named.words.slice(0, 8),
    `p:${joined.slice(0, 4)}`,
    `h:${named.head}`,
    ...initial,
    ...(named.mention.registered ? [`r:${named.mention.registered}`] : []),
  ];
}

/** Joins mentions that name the same body: repeated, abbreviated, shortened, declared equal, or misspelt by a letter. */
export function joinOrganisations(
  doc: Doc,
  mentions: readonly OrganisationMention[],
  aliases: readonly DeclaredAlias[],
): OrganisationEntity[] {
  const equal = new Set(aliases.map((alias) => `${nameKey(alias.name)}|${nameKey(alias.alias)}`));
  const groups: { keys: Map<string, Named>; mentions: OrganisationMention[] }[] = [];
  const byKey = new Map<string, (typeof groups)[number]>();
  const near = new Nearby<(typeof groups)[number]>(15);
  const equals = equalKeys(aliases);
  for (const mention of [...mentions].sort((a, b) => rank(doc, b) - rank(doc, a))) {
    const key = nameKey(textOf(doc, mention));
    const named: Named = {
      mention,
      key,
      words: distinctiveWords(textOf(doc, mention)),
      head: normAt(doc, mention.from),
    };
    const fits = (other: Named) =>
      isSameRecord(named, other) ||
      declared(named, other, equal) ||
      areAcronymAndName(named, other) ||
      areVariants(named, other);
    const group =
      byKey.get(key) ?? near.find(marksOf(named, equals), (g) => [...g.keys.values()].some(fits));
    const target = group ?? { keys: new Map<string, Named>(), mentions: [] };
    if (!group) groups.push(target);
    target.mentions.push(mention);
    target.keys.set(key, named);
    byKey.set(key, target);
    near.add(marksOf(named, equals), target);
  }
  return groups
    .map(({ mentions: list }) => ({ mentions: list }))
    .sort((a, b) => first(a) - first(b));
}

function first(entity: OrganisationEntity): number {
  return Math.min(...entity.mentions.map((mention) => mention.from));
}
