import { searchName } from "#lib/platform/search-name";

/** Somebody who may be named in a comment. */
export interface Mentionable {
  id: string;
  name: string;
}

/** What is being typed after an "@" at the caret, and where it begins; null when nothing is. */
export function mentionAt(text: string, caret: number): { start: number; typed: string } | null {
  const before = text.slice(0, caret);
  const found = /(^|[\s(¿«])@([\p{L}\p{M}'-]*(?: [\p{L}\p{M}'-]*){0,2})$/u.exec(before);
  if (!found) return null;
  const typed = found[2] ?? "";
  return { start: caret - typed.length - 1, typed };
}

const most = 6;

/** Whom typed letters may mean: those with a word of the name that begins so, in alphabetical order. */
export function matching(people: readonly Mentionable[], typed: string): Mentionable[] {
  const wanted = searchName(typed);
  const fits = ({ name }: Mentionable) => ` ${searchName(name)}`.includes(` ${wanted}`);
  return people.filter(fits).slice(0, most);
}

/** The text with a chosen name in the place of what was being typed, and where the caret goes. */
export function withMention(
  text: string,
  { start, typed }: { start: number; typed: string },
  name: string,
): { text: string; caret: number } {
  const end = start + 1 + typed.length;
  const rest = text.slice(end);
  const said = `@${name}${rest.startsWith(" ") ? "" : " "}`;
  return { text: `${text.slice(0, start)}${said}${rest}`, caret: start + said.length };
}

/**
 * The text without the space that a chosen name leaves after it, once a full stop or a question mark
 * is written there; null when there is none to take away. `caret` is just after what was written.
 */
export function withoutGap(
  text: string,
  caret: number,
  people: readonly Mentionable[],
): string | null {
  if (!/ [.,;:?!)»…]$/u.test(text.slice(0, caret))) return null;
  const before = text.slice(0, caret - 2);
  if (!people.some(({ name }) => before.endsWith(`@${name}`))) return null;
  return before + text.slice(caret - 1);
}

/** A text cut into plain stretches and the names of people after an "@", the longest name first. */
export function mentionParts(text: string, people: readonly Mentionable[]) {
  const names = [...new Set(people.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const parts: { text: string; isMention: boolean }[] = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const name = text[at] === "@" ? names.find((each) => text.startsWith(each, at + 1)) : undefined;
    if (name) {
      if (plain) parts.push({ text: plain, isMention: false });
      parts.push({ text: `@${name}`, isMention: true });
      plain = "";
      at += name.length + 1;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  if (plain) parts.push({ text: plain, isMention: false });
  return parts;
}

/**
 * The accounts that a text names. Where two people share a name, only those who were chosen from the
 * list count.
 */
export function mentionsIn(
  text: string,
  people: readonly Mentionable[],
  chosen: readonly string[],
): string[] {
  const said = mentionParts(text, people).filter(({ isMention }) => isMention);
  const named = new Set(said.map((part) => part.text.slice(1)));
  const isAlone = ({ id, name }: Mentionable) =>
    !people.some((other) => other.name === name && other.id !== id);
  return people
    .filter((person) => named.has(person.name))
    .filter((person) => isAlone(person) || chosen.includes(person.id))
    .map(({ id }) => id);
}
