import { bodyBefore } from "#lib/intake/dates/lead";
import type { DateMention } from "#lib/intake/dates/mention";
import { at, type Doc, isCapital, normAt, sentenceAt } from "#lib/intake/text/document";

const eventWords =
  /^(?:feria|expo|expoferia|congreso|encuentro|festival|olimpiadas?|campana|seminario|foro|asamblea|cumbre|simposio|jornadas?|concurso|torneo|campeonato|edicion|version|taller|carnaval|semana|convencion|aniversario|fiesta|fil|simulacro|rally|rueda|desfile|pasacalle|corso|maraton|carrera|certamen|pasantias?|gira|juegos|bienal|salon|curso|diplomado|ciclo|copa|liga|hackathon|colonia|vacaciones|cabalgata|exposicion|muestra|festidanza|parada|encuentros|jornada|escuela|mision|caravana|cruzada|fexpo|fexticum|agroferia|ecoferia|biciferia|festividad)$/;
/** Words after which a name with a year is that of a plan, a title or a budget. */
const otherNames =
  /^(?:presupuesto|participativo|plan|planes|meta|memoria|reina|miss|senorita|finalistas?|ganador(?:es|a|as)?|campeon(?:es|a)?|premios?|ley|censo|agenda|estrategia|politica|incentivos|elecciones|fiscal|agricola|clasificatorio|bases|subcampeon|candidatas?|poa|gestion|periodo|bicentenario)$/;

const isMark = (text: string): boolean => /^[.;:()]$/.test(text);

/** The nearest word before a year by which it is the year of an event; null where the name is of something else. */
function eventBefore(doc: Doc, mention: DateMention): number | null {
  const start = Math.max(sentenceAt(doc, mention.from)?.from ?? 0, mention.from - 12);
  let found: number | null = null;
  for (let i = mention.from - 1; i >= start && !isMark(at(doc, i).text); i--) {
    const norm = normAt(doc, i);
    if (otherNames.test(norm)) return null;
    if (found === null && eventWords.test(norm) && i > mention.from - 10) found = i;
  }
  return found;
}

/** Whether a year is that of a plan, a title, a budget or the like. */
export function isOfOtherName(doc: Doc, { from }: DateMention): boolean {
  const start = Math.max(sentenceAt(doc, from)?.from ?? 0, from - 6);
  for (let i = from - 1; i >= start && !isMark(at(doc, i).text); i--)
    if (otherNames.test(normAt(doc, i))) return true;
  return false;
}

/** Whether a year closes the name of an event: "Expo Puno 2019", "desfile escolar 2019", "edición 2019". */
export function endsEventName(doc: Doc, mention: DateMention): boolean {
  const event = eventBefore(doc, mention);
  if (event === null) return false;
  const close = isCapital(at(doc, mention.from - 1)) || mention.from - event <= 3;
  return close || /^[”"»-]$/.test(at(doc, mention.from - 1).text);
}

/** The year in the name of the event in the head of a text, where nothing tells a day. */
export function yearInName(
  doc: Doc,
  mentions: readonly DateMention[],
  yearOfWriting: number | null,
): DateMention | undefined {
  return mentions.find((mention) => {
    const { basis, from, start } = mention;
    if (basis !== "year-in-name" || (sentenceAt(doc, from)?.index ?? 9) > 3) return false;
    if (bodyBefore(doc, from) > 0 || !endsEventName(doc, mention)) return false;
    return yearOfWriting === null || Math.abs((start.year ?? 0) - yearOfWriting) <= 1;
  });
}
