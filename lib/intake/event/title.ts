import { isPast } from "#lib/intake/dates/tense";
import { textField } from "#lib/intake/evidence";
import type { TextField } from "#lib/intake/schema";
import { at, type Doc, normAt, type Sentence } from "#lib/intake/text/document";

const eventNouns =
  /^(?:viaje|visita|intercambio|pasantia|gira|asamblea|taller|charla|curso|seminario|capacitacion|convenio|aniversario|feria|festival|inauguracion|reunion|encuentro|campana|jornada|foro|conferencia|conversatorio|congreso|firma|simulacro|concurso|ceremonia|sesion|entrega|clausura|evento)$/;

function isHeadline(doc: Doc, sentence: Sentence): boolean {
  const length = at(doc, sentence.to - 1).end - at(doc, sentence.from).start;
  const next = at(doc, sentence.to);
  return (
    length > 8 && length <= 200 && next.lines > 0 && !/^[.:;,]$/.test(at(doc, sentence.to - 1).text)
  );
}

function nounPhraseEnd(doc: Doc, i: number, limit: number): number {
  for (let k = i + 1; k < Math.min(limit, i + 22); k++) {
    if (/^[.,;:(]$/.test(at(doc, k).text) || isPast(doc, k)) return k;
    if (/^(?:que|quien|donde|gracias|con|para)$/.test(normAt(doc, k)) && k > i + 3) return k;
  }
  return Math.min(limit, i + 22);
}

/** The headline when there is one; otherwise the first noun phrase that names an event. */
export function findTitle(doc: Doc): TextField | null {
  const first = doc.sentences[0];
  if (!first) return null;
  if (isHeadline(doc, first))
    return textField(doc, first, { rule: "title.headline", confidence: 0.9 });
  for (const sentence of doc.sentences.slice(0, 6)) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!eventNouns.test(normAt(doc, i)) || doc.claims[i] === "organisation") continue;
      const stretch = { from: i, to: nounPhraseEnd(doc, i, sentence.to) };
      const field = textField(doc, stretch, { rule: "title.event", confidence: 0.55 });
      return { ...field, value: field.quote.slice(0, 1).toUpperCase() + field.quote.slice(1) };
    }
  }
  return null;
}

/** The first full sentence after the headline, cut at a clause when long. */
export function findSummary(doc: Doc): TextField | null {
  const sentences = doc.sentences.filter(
    (sentence) => !sentence.loud && sentence.to - sentence.from > 8,
  );
  const start = doc.sentences[0] && isHeadline(doc, doc.sentences[0]) ? 1 : 0;
  const chosen = sentences.find((sentence) => sentence.index >= start);
  if (!chosen) return null;
  let to = chosen.to;
  const begin = at(doc, chosen.from).start;
  for (let k = chosen.from + 12; k < chosen.to; k++) {
    if (at(doc, k).end - begin > 320) break;
    if (/^[.;,]$/.test(at(doc, k).text)) to = k;
  }
  if (at(doc, chosen.to - 1).end - begin <= 320) to = chosen.to;
  return textField(
    doc,
    { from: chosen.from, to },
    { rule: "summary.first-sentence", confidence: 0.5 },
  );
}
