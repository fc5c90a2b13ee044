import { eventKinds } from "#lib/intake/lexicon/eventKinds";
import { eventKindNames } from "#lib/intake/schema";
import { at, type Doc, normAt, type Sentence, type Stretch } from "#lib/intake/text/document";

export type KindName = (typeof eventKindNames)[number];
export type KindFinding = Stretch & { readonly kind: KindName; readonly confidence: number };

type Entry = { readonly kind: KindName; readonly weight: number };

const exact = new Map<string, Entry[]>();
const stems: (Entry & { readonly stem: string })[] = [];
const phrases: (Entry & { readonly words: readonly string[] })[] = [];

for (const kind of eventKindNames) {
  for (const item of (eventKinds[kind] ?? "").split(/\s+/).filter(Boolean)) {
    const [word = "", weight = "1"] = item.split("=");
    const entry = { kind, weight: Number(weight) };
    if (word.includes("-")) phrases.push({ ...entry, words: word.split("-") });
    else if (word.endsWith("*")) stems.push({ ...entry, stem: word.slice(0, -1) });
    else exact.set(word, [...(exact.get(word) ?? []), entry]);
  }
}
const stemCache = new Map<string, Entry[]>();

function entriesFor(norm: string): readonly Entry[] {
  const cached = stemCache.get(norm);
  if (cached) return cached;
  const fitting = stems.filter(
    ({ stem }) => norm.startsWith(stem) && norm.length <= stem.length + 5,
  );
  const entries = [...(exact.get(norm) ?? []), ...fitting];
  if (stemCache.size < 20_000) stemCache.set(norm, entries);
  return entries;
}

function weightOf(sentence: Sentence, headline: boolean): number {
  if (sentence.index === 0) return headline ? 3 : 2.2;
  if (sentence.index === 1) return 1.8;
  if (sentence.index === 2) return 1.2;
  return sentence.index < 6 ? 0.6 : 0.3;
}

type Tally = Map<KindName, { score: number; best: number; at: number; words: Set<string> }>;

function count(
  tally: Tally,
  entry: Entry,
  place: { at: number; weight: number; word: string },
): void {
  const current = tally.get(entry.kind) ?? {
    score: 0,
    best: 0,
    at: place.at,
    words: new Set<string>(),
  };
  const repeated = current.words.has(place.word) ? 0.35 : 1;
  const points = entry.weight * place.weight * repeated;
  current.words.add(place.word);
  current.score += points;
  if (points > current.best) {
    current.best = points;
    current.at = place.at;
  }
  tally.set(entry.kind, current);
}

function phraseAt(doc: Doc, i: number): Entry[] {
  return phrases.filter(({ words }) => words.every((word, k) => normAt(doc, i + k) === word));
}

const holds =
  /^(?:realiz(?:o|aron|ara|aran|an|a|ado|ada|ar)|desarroll(?:o|aron|ara|aran|a|an|ado|ada)|celebr(?:o|aron|ara|a|an)|efectu(?:o|aron|ara|a)|organiz(?:o|aron|a|an|ado|ada)|cabo|lugar|inicio|inicia|culmino|concluyo|clausuro|clausuran|clausuraron|dicto|dictaron|brindo|brindaron|ofrecio|ejecuto|ejecutan|participo|participaron|participan|asistio|asistieron|concurrieron|acudieron|lanzan|lanzo)$/;
const sides =
  /^(?:marco|durante|tras|luego|previo|motivo|ocasion|vispera|despues|antes|para|sobre|contra|como)$/;

/** How much a word tells by what governs it: "se realizó | el taller" names the event, "en el marco de | la feria" another. */
function governed(doc: Doc, sentence: Sentence, i: number): number {
  for (let k = i - 1; k >= Math.max(sentence.from, i - 5); k--) {
    const norm = normAt(doc, k);
    if (/^[.,;:(]$/.test(norm)) return 1;
    if (sides.test(norm)) return 0.6;
    if (holds.test(norm)) return 1.5;
    if (norm === "con" && k >= i - 2) return 0.6;
  }
  return 1;
}

const opening = /^inaugur(?:o|an|a|aron|ad[oa]|acion)$/;
const opened = new Set<KindName>(["feria", "capacitacion", "reunion"]);

/** "se inauguró | la VI Feria …", "inauguran | taller": the opening of an event is a part of it. */
function opensEvent(doc: Doc, sentence: Sentence, i: number): boolean {
  if (!opening.test(normAt(doc, i))) return false;
  for (let k = i + 1; k < Math.min(sentence.to, i + 6); k++) {
    if (/^[.,;:(]$/.test(normAt(doc, k))) return false;
    if (entriesFor(normAt(doc, k)).some((entry) => opened.has(entry.kind) && entry.weight >= 2.4))
      return true;
  }
  return false;
}

function tallySentence(doc: Doc, sentence: Sentence, tally: Tally): void {
  const headline = at(doc, sentence.to - 1).text !== ".";
  const inPlace = weightOf(sentence, headline);
  for (let i = sentence.from; i < sentence.to; i++) {
    if (
      at(doc, i).kind !== "word" ||
      doc.claims[i] === "organisation" ||
      doc.claims[i] === "person"
    )
      continue;
    if (opensEvent(doc, sentence, i)) continue;
    const word = normAt(doc, i);
    const weight = inPlace * governed(doc, sentence, i);
    for (const entry of entriesFor(word)) count(tally, entry, { at: i, weight, word });
    for (const entry of phraseAt(doc, i)) count(tally, entry, { at: i, weight, word: `${word}+` });
  }
}

/** The kind of event a text is about, with the word that weighed most; "otro" when nothing speaks clearly. */
export function findKind(doc: Doc): KindFinding {
  const tally: Tally = new Map();
  for (const sentence of doc.sentences.slice(0, 40)) tallySentence(doc, sentence, tally);
  const ranked = [...tally].sort((a, b) => b[1].score - a[1].score);
  const [first, second] = ranked;
  if (!first || first[1].score < 3) return { kind: "otro", from: 0, to: 0, confidence: 0.3 };
  const lead = first[1].score / (first[1].score + (second?.[1].score ?? 0));
  return {
    kind: first[0],
    from: first[1].at,
    to: first[1].at + 1,
    confidence: Math.round(lead * 90) / 100,
  };
}
