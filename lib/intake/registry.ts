import { headAt, type OrganisationType } from "#lib/intake/organisations/headTable";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { isPartOfPost } from "#lib/intake/people/find";
import type { PersonMention } from "#lib/intake/people/mention";
import { at, claim, type Doc, isCapital, isFree, type Stretch } from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";
import { readHonorifics } from "#lib/intake/text/titles";

/** Names accepted before: what the registry already knows is recognised at once. */
export type Lexicon = {
  readonly organisations?: readonly {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly type?: OrganisationType;
  }[];
  readonly people?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  /** Words that were taught to be no name of a person, a body or a place. */
  readonly ignored?: readonly string[];
};

type Entry<T> = { readonly words: readonly string[]; readonly item: T };

function entriesOf<T>(
  items: readonly { names: readonly string[]; item: T }[],
): Map<string, Entry<T>[]> {
  const map = new Map<string, Entry<T>[]>();
  for (const { names, item } of items) {
    for (const name of names) {
      const words = nameKey(name).split(" ").filter(Boolean);
      const first = words[0];
      if (first === undefined) continue;
      const list = map.get(first);
      if (list) list.push({ words, item });
      else map.set(first, [{ words, item }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function wordsEnd(doc: Doc, i: number, words: readonly string[]): number {
  let to = i;
  for (const word of words) {
    while (at(doc, to).kind === "punct" && to > i && to < i + words.length * 2) to++;
    if (nameKey(at(doc, to).text) !== word) return -1;
    to++;
  }
  return to;
}

function scan<T>(
  doc: Doc,
  entries: Map<string, Entry<T>[]>,
  take: (stretch: Stretch, item: T) => void,
): void {
  if (entries.size === 0) return;
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isCapital(at(doc, i)) || doc.claims[i]) continue;
    for (const { words, item } of entries.get(nameKey(at(doc, i).text)) ?? []) {
      const to = wordsEnd(doc, i, words);
      if (to < 0 || !isFree(doc, { from: i, to })) continue;
      take({ from: i, to }, item);
      i = to - 1;
      break;
    }
  }
}

/** "COOPAC | Quillacop": the word before that says what the body is belongs to its name. */
function withHead(doc: Doc, stretch: Stretch): Stretch {
  const from = stretch.from - 1;
  const head =
    from >= 0 && !doc.claims[from] && isCapital(at(doc, from)) ? headAt(doc, from) : null;
  const joins = head?.words.length === 1 && at(doc, stretch.from).lines === 0;
  return joins && !headAt(doc, stretch.from) ? { from, to: stretch.to } : stretch;
}

/** Bodies of the registry named in the text; marks their tokens. */
export function findRegisteredOrganisations(doc: Doc, lexicon: Lexicon): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const items = (lexicon.organisations ?? []).map((item) => ({
    names: [item.name, ...(item.aliases ?? [])],
    item,
  }));
  scan(doc, entriesOf(items), (run, item) => {
    const stretch = withHead(doc, run);
    const acronym = at(doc, stretch.from).shape === "upper" && stretch.to === stretch.from + 1;
    found.push({
      ...stretch,
      type: item.type ?? "otro",
      rule: "organisation.registry",
      confidence: 0.98,
      acronym,
      named: true,
      registered: item.name,
    });
    claim(doc, stretch, "organisation");
  });
  return found;
}

/** People of the registry named in the text; marks their tokens. */
export function findRegisteredPeople(doc: Doc, lexicon: Lexicon): PersonMention[] {
  const found: PersonMention[] = [];
  const items = (lexicon.people ?? []).map((item) => ({
    names: [item.name, ...(item.aliases ?? [])],
    item,
  }));
  scan(doc, entriesOf(items), (stretch) => {
    const title = [1, 2, 3, 4]
      .map((k) => readHonorifics(doc, stretch.from - k))
      .find((t) => t?.to === stretch.from && !isPartOfPost(doc, t.from));
    const honorific = title ? { from: title.from, to: title.to } : null;
    found.push({
      ...stretch,
      honorific,
      sex: title?.sex ?? null,
      confidence: 0.98,
      rule: "person.registry",
    });
    claim(doc, stretch, "person");
  });
  return found;
}

/** Keeps words that are no name from being read as one. */
export function blockIgnoredWords(doc: Doc, { ignored = [] }: Lexicon): void {
  const items = ignored.map((item) => ({ names: [item], item }));
  scan(doc, entriesOf(items), (stretch) => claim(doc, stretch, "blocked"));
}

/** The aliases the registry declares, for joining mentions. */
export function registeredAliases(lexicon: Lexicon): { name: string; alias: string }[] {
  return (lexicon.organisations ?? []).flatMap((item) =>
    (item.aliases ?? []).map((alias) => ({ name: item.name, alias })),
  );
}
