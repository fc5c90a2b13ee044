import type { PersonMention } from "#lib/intake/people/mention";
import { type Doc, textOf } from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";
import { Nearby } from "#lib/intake/text/nearby";

/** One person with the indices of all mentions, the fullest name first. */
export type PersonEntity = { readonly mentions: readonly number[] };

const particles = /^(?:de|la|las|los|del|y|van|von|da|do|dos)$/;

function wordsOf(doc: Doc, mention: PersonMention): string[] {
  return nameKey(textOf(doc, mention))
    .split(" ")
    .filter((word) => !particles.test(word));
}

function fits(short: string, long: string): boolean {
  return short === long || (short.length === 1 && long.startsWith(short));
}

/** Whether a name's words occur in the fuller one in order ("Lucía Alonso" in "Lucía Alonso Reyes"). */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  let k = 0;
  for (const word of long) if (k < short.length && fits(short[k] ?? "", word)) k++;
  return short.length > 0 && k === short.length;
}

function marksOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1);
}

/** Joins mentions of the same person: repeated, shortened or with initials. */
export function joinPeople(doc: Doc, people: readonly PersonMention[]): PersonEntity[] {
  const order = people.map((_, k) => k);
  const names = people.map((mention) => wordsOf(doc, mention));
  const lengthOf = (k: number) => (names[k] ?? []).length;
  order.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
  const groups: { words: readonly string[]; mentions: number[] }[] = [];
  const byKey = new Map<string, (typeof groups)[number]>();
  const near = new Nearby<(typeof groups)[number]>(30);
  for (const k of order) {
    const words = names[k] ?? [];
    const key = words.join(" ");
    const group = byKey.get(key) ?? near.find(marksOf(words), (g) => isShortOf(words, g.words));
    const target = group ?? { words, mentions: [] };
    if (!group) groups.push(target);
    target.mentions.push(k);
    byKey.set(key, target);
    near.add(marksOf(words), target);
  }
  return groups.sort((a, b) => Math.min(...a.mentions) - Math.min(...b.mentions));
}
