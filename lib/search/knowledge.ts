import { nearestWords } from "#lib/search/closeness";

/** A word of the public texts that an asked one may stand for. */
export interface KnownWord {
  asked: string;
  word: string;
  stem: string | null;
  count: number;
  /** How the directory writes the organisation of which this is another name. */
  name?: string | null;
  /** Of one stem or the other number; with ñ for n; beginning so; spelled alike. */
  how: "same" | "plain" | "begins" | "alike";
}

/** Another name of what was asked, by a synonym of the staff or by the directory. */
export interface OtherName {
  /** The words asked, without ñ. */
  asked: string;
  name: string;
  stems: (string | null)[];
  how: "synonym" | "organisation";
}

/** What the database knows of the words asked. */
export interface Knowledge {
  /** The stem of each asked word; null of words that are not searched, such as articles. */
  stems: Map<string, string | null>;
  words: KnownWord[];
  names: OtherName[];
}

const shortWord = 4;

/** The known words that an asked one stands for: as typed, and if need be as it begins or nearly so. */
export function meaningsOf(asked: string, known: KnownWord[], isLast: boolean) {
  const of = (how: KnownWord["how"]) =>
    known.filter((one) => one.asked === asked && one.how === how);
  const [same, tilde] = [of("same"), of("plain")];
  const isKnown = same.length + tilde.length > 0;
  const begun = isKnown && !(isLast && asked.length <= shortWord) ? [] : of("begins");
  const isLost = !isKnown && begun.length === 0;
  return {
    same,
    others: [...tilde, ...begun],
    nearest: isLost ? nearestWords(asked, of("alike")) : [],
  };
}
export type Meanings = ReturnType<typeof meaningsOf>;
