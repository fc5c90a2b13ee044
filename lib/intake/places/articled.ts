import type { PlaceMention } from "#lib/intake/places/mention";
import { at, type Doc, normAt, opensSentence } from "#lib/intake/text/document";
import { isFunctionWord } from "#lib/intake/text/vocabulary";

const settlements =
  /^(?:sector|caserio|anexo|barrio|comunidad|localidad|urbanizacion|parcialidad|vereda|recinto|paraje|aldea|fundo|ejido)$/;

/** "el sector Las | lomas", "caserío El | tambo": an article with a capital begins the name, whose noun is written small. */
export function readArticled(doc: Doc, i: number): PlaceMention | null {
  if (!/^(?:La|El|Las|Los)$/.test(at(doc, i).text) || opensSentence(doc, i)) return null;
  const before = normAt(doc, i - 1) === "de" ? normAt(doc, i - 2) : normAt(doc, i - 1);
  const noun = at(doc, i + 1);
  if (!settlements.test(before) || noun.shape !== "lower" || noun.norm.length < 4) return null;
  if (isFunctionWord(noun.norm) || doc.claims[i] || doc.claims[i + 1]) return null;
  return { from: i, to: i + 2, known: [], cue: before, confidence: 0.65, rule: "place.articled" };
}
