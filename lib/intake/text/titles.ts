import { honorifics } from "#lib/intake/lexicon/honorifics";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { givenNameKind, isSurname } from "#lib/intake/text/vocabulary";

export type Sex = "m" | "f";

const known = new Map<string, Sex | null>(
  honorifics
    .split(/\s+/)
    .filter(Boolean)
    .filter((entry) => !entry.startsWith("//"))
    .map((entry) => {
      const [norm = "", sex] = entry.split("|");
      return [norm, sex === "m" || sex === "f" ? sex : null];
    }),
);

const spoken =
  /^(?:general|mayor|cabo|cap|com|c|ma|my|mr|mg|ec|ab|cp|mc|padre|master|pastor|reina|cont|cardenal|comandante|hermano|hermana|maestro|maestra|maestros|maestras|joven|jovenes|companero|companera|companeros|companeras|doc|sir|lord|sto)$/;

/** Titles that are as often another word ("Gerente General", "mayor"). */
export const isAmbiguousTitle = (norm: string): boolean => spoken.test(norm);

/** A title or form of address at a token: the token after it (past its full stop) and the sex its form states. */
export type Honorific = { readonly from: number; readonly to: number; readonly sex: Sex | null };

function looksLikeName(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  return isCapital(token) && (givenNameKind(token.norm) !== null || isSurname(token.norm));
}

/** "M. Sc.", "M. en C.". */
function readDegree(doc: Doc, i: number): Honorific | null {
  if (normAt(doc, i) !== "m" || at(doc, i + 1).text !== ".") return null;
  if (!/^(?:sc|en|c)$/.test(normAt(doc, i + 2))) return null;
  return { from: i, to: normAt(doc, i + 3) === "." ? i + 4 : i + 3, sex: null };
}

/** Past the full stop of an abbreviation and the raised letter of "Dr.ª". */
function skipStop(doc: Doc, i: number): number {
  const to = at(doc, i).text === "." && !at(doc, i).spaced ? i + 1 : i;
  return /^[ªº]$/.test(at(doc, to).text) ? to + 1 : to;
}

const trades =
  /^(?:agroindustrial|agronom[oa]|ambiental|civil|comercial|economista|electricista|estadistic[oa]|forestal|geolog[oa]|industrial|mecanic[oa]|pesquer[oa]|quimic[oa]|sanitari[oa]|zootecnista)$/;

/** "Ing. | forestal Ana Ríos": what the engineer is one of. */
const skipTrade = (doc: Doc, i: number): number =>
  at(doc, i).shape === "lower" && trades.test(normAt(doc, i)) && looksLikeName(doc, i + 1)
    ? i + 1
    : i;

/** Whether a name follows, as far as the title needs it to be sure. */
function leadsToName(doc: Doc, i: number, to: number): boolean {
  const { norm } = at(doc, i);
  const capital = isCapital(at(doc, to));
  if (!spoken.test(norm) && capital) return true;
  const stopped = to > i + 1 && capital && norm !== "c" && norm !== "ma";
  return stopped || looksLikeName(doc, to) || known.has(normAt(doc, to));
}

/** Reads a title such as "Sr.", "Lic.", "profesora", "M. Sc."; ambiguous words count only before a name. */
export function readHonorific(doc: Doc, i: number): Honorific | null {
  const degree = readDegree(doc, i);
  if (degree) return degree;
  const sex = known.get(normAt(doc, i));
  if (sex === undefined || at(doc, i).kind !== "word") return null;
  const to = skipTrade(doc, skipStop(doc, i + 1));
  if (at(doc, to).lines > 1 || !leadsToName(doc, i, to)) return null;
  return { from: i, to, sex };
}

/** "Rvdo. | P. Juan": the priest's letter counts only after another title. */
function readPriest(doc: Doc, i: number): Honorific | null {
  const after = normAt(doc, i) === "p" && at(doc, i + 1).text === "." && isCapital(at(doc, i + 2));
  return after ? { from: i, to: i + 2, sex: "m" } : null;
}

/** "el secretario, P. Hernán Cabrera": before a known name, after a comma or an article. */
function readFather(doc: Doc, i: number): Honorific | null {
  const given = givenNameKind(normAt(doc, i + 2)) === "sure";
  return given && /^(?:,|el|del|al|y)$/.test(normAt(doc, i - 1)) ? readPriest(doc, i) : null;
}

/** Reads several titles in a row ("Prof. Abg.", "Sr. Ing."). */
export function readHonorifics(doc: Doc, i: number): Honorific | null {
  const first = readHonorific(doc, i) ?? readFather(doc, i);
  if (!first) return null;
  let { to, sex } = first;
  for (let step = 0; step < 3; step++) {
    const next = readHonorific(doc, to) ?? readPriest(doc, to);
    if (!next) break;
    to = next.to;
    sex ??= next.sex;
  }
  return { from: i, to, sex };
}
