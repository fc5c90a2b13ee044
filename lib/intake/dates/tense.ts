import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

const past =
  /(?:aron|ieron|eron|jeron|ujo|izo|uvo|stuvo|ado|ido|aba|aban|ia|ian)$/;
const future = /(?:ara|era|ira|aran|eran|iran)$/;
const futureStems = /(?:realizara|llevara|desarrollara|celebrara|sera|tendra|participara|iniciara|dara|efectuara|inaugurara|comenzara|contara|recibira|visitara|firmara|culminara|brindara|presentara|habra|podra|estara|hara|asistira|reunira|comenzaran|podran|seran|estaran|tendran|participaran|desarrollaran|realizaran|llevaran|dictara|cerrara|vencera|ofrecera|abrira|impartira|sesionara|debatira|arrancara|abordara|viajara)n?$/;

/** Whether a word ends like a future form; the accent tells "realizará" from the subjunctive. */
export function isFuture(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || token.norm.length < 4) return false;
  return /(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán)$/i.test(token.text) || futureStems.test(token.norm);
}

/** Whether a word ends like a past form ("participaron", "realizó"). */
export function isPast(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || token.norm.length < 3) return false;
  if (/[óÓ]$/.test(token.text) || ["fue", "fueron", "hubo", "tuvo", "hizo"].includes(token.norm)) return true;
  return past.test(token.norm) && /(?:aron|ieron|eron|jeron|uvo)$/.test(token.norm) && !future.test(token.norm);
}

/** The nearest verb's direction around a token in its sentence: 1 ahead, 0 past or unknown. */
export function tenseOf(doc: Doc, i: number): number {
  const sentence = sentenceAt(doc, i);
  if (!sentence) return 0;
  for (let distance = 1; distance < 25; distance++) {
    for (const j of [i - distance, i + distance]) {
      if (j < sentence.from || j >= sentence.to) continue;
      if (isPast(doc, j) || normAt(doc, j) === "ha" || normAt(doc, j) === "han") return 0;
      if (isFuture(doc, j)) return 1;
    }
  }
  return 0;
}
