import { type Finding, quoted } from "#lib/editorial/checks/finding";
import { spoken } from "#lib/editorial/checks/spoken";
import { syllables } from "#lib/editorial/checks/syllables";

const fewestWords = 40;
const fewestWordsQuoted = 12;

interface Measure {
  sentences: number;
  words: number;
  syllables: number;
}

/** The sentences of a text as they are written; each line is a sentence at least. */
export function sentencesIn(text: string): string[] {
  const ends = /(?<=[.!?…][»")\]]?)\s+(?=[¿¡«"“(]?[\p{Lu}\d])/u;
  return text
    .split("\n")
    .flatMap((line) => withoutShortPoints(line).split(ends))
    .map((sentence) => sentence.replaceAll("\u0001", ".").trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Points that end no sentence ("Sr. Quispe", "9:00 a. m.", "A. Mamani") are hidden while it is cut. */
function withoutShortPoints(line: string): string {
  const short =
    /\b(?:Sr|Sra|Sres|Dr|Dra|Ing|Lic|CPC|CPCC|[aA]rts?|[iI]nc|[nN]|[pP]ágs?|Av|Jr|EE|D|S|\p{Lu})\.(?=\s)/gu;
  const hours = /\b([ap])\.(\s?)m\.(?=\s+\p{Ll})/giu;
  return line
    .replace(hours, "$1\u0001$2m\u0001")
    .replace(short, (word) => word.replace(".", "\u0001"));
}

/** An acronym that cannot be read as a word is spelt: SBS, "ese be ese". */
function lettersOf(word: string): number {
  const isAcronym = /^\p{Lu}{2,5}$/u.test(word) && !/[AEIOU]/.test(word);
  return isAcronym ? word.length : syllables(word);
}

function measure(sentences: readonly string[]): Measure {
  const words = sentences.flatMap((sentence) => spoken(sentence).match(/\p{L}+/gu) ?? []);
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + lettersOf(word), 0),
  };
}

function scoreOf({ sentences, words, syllables: count }: Measure): number {
  return 206.835 - 62.3 * (count / words) - words / sentences;
}

/**
 * How easy a Spanish text is to read, from 0 to 100, by the Flesch-Szigriszt index; null when it is
 * too short to say. Barrio-Cantalejo and others (2008), Anales del Sistema Sanitario de Navarra 31(2).
 */
export function readability(text: string): number | null {
  const measured = measure(sentencesIn(text));
  return measured.words < fewestWords ? null : Math.round(scoreOf(measured));
}

/** The INFLESZ scale of the same source. */
export function readabilityWords(score: number): string {
  if (score < 40) return "muy difícil";
  if (score < 55) return "algo difícil";
  if (score <= 65) return "normal";
  return score <= 80 ? "bastante fácil" : "muy fácil";
}

/** The sentences of a text that are hardest to read, the hardest first. */
export function hardestSentences(text: string, count: number): string[] {
  return sentencesIn(text)
    .map((sentence) => ({ sentence, measured: measure([sentence]) }))
    .filter(({ measured }) => measured.words >= fewestWordsQuoted)
    .sort((a, b) => scoreOf(a.measured) - scoreOf(b.measured))
    .slice(0, count)
    .map(({ sentence }) => sentence);
}

/** Advice on a text that is hard to read, with its two hardest sentences. */
export function readabilityFindings(path: string, text: string): Finding[] {
  const score = readability(text);
  if (score === null || score >= 55) return [];
  const message = `El texto es ${readabilityWords(score)} de leer (INFLESZ ${score} de 100; normal desde 55). Parta las frases largas y use palabras más cortas.`;
  const quotes = hardestSentences(text, 2).map(quoted);
  return [{ path, rule: "readability", message, blocking: false, quotes }];
}
