import type { DateMention } from "#lib/intake/dates/mention";
import {
  at,
  type Doc,
  normAt,
  type Sentence,
  type Stretch,
  sentenceAt,
} from "#lib/intake/text/document";

const holds =
  /^(?:(?:realiz|desarroll|efectu|celebr|ejecut|dict|clausur|inaugur|organiz|culmin|program|llev|abr)(?:o|aron|ado|ada|ados|adas|ara|aran|a|an|ando|andose|ase|io|ira)|cumpl(?:io|ieron|ido|ida|idos|idas|ira)|imparti(?:o|eron|do|da|dos|das)|tuv(?:o|ieron)|tendran?|conclu(?:yo|yeron|ido|ida|ira)|acogio|vivio|lugar|cabo|iniciaron|inicio|comenzo|empezo|arranco|particip(?:o|aron)|asisti(?:o|eron)|acudieron|reuni(?:o|eron)|visit(?:o|aron)|recorri(?:o|eron)|llegaron|llego|parti(?:o|eron)|viajaron|arrib(?:o|aron)|retornaron|sesion(?:o|aron)|permaneci(?:o|eron)|estuv(?:o|ieron))$/;

/** "visitamos", "recorrimos": those who tell did it themselves. */
const isOurs = (norm: string): boolean =>
  norm.length > 5 && /[ai]mos$/.test(norm) && !/^(?:ult|prox|min|max|pres|pr|tr)/.test(norm);

/** The event of a text, spoken of again. */
const eventWord =
  /^(?:actividad(?:es)?|eventos?|actos?|ceremonias?|jornadas?|talleres|taller|cursos?|charlas?|seminarios?|capacitacion(?:es)?|ferias?|festival|encuentros?|reunion|reuniones|asambleas?|congresos?|foros?|sesion|sesiones|visitas?|viajes?|giras?|pasantias?|recorridos?|intercambios?|campanas?|faenas?|minga|concursos?|certamen|desfiles?|pasacalles?|inauguracion|clausura|firma|suscripcion|convenio|acuerdo|documento|eleccion|elecciones|conversatorio|simulacros?|diplomado|ciclo|conferencia|competencia|carrera|campeonato|torneo|premiacion|misa|muestra|exposicion|entregas?|cita|dias?|dialogo|mesa|audiencia|programa|modulos?|estancia|mision|escrutinio|cumbre|fiesta|celebracion|juramentacion|alianza|memorando|adenda|lanzamiento|presentacion|homenaje|agasajo|recepcion|graduacion|votacion|comicios|sorteo|conmemoracion|plenaria|expo|simposio|rueda)$/;

const isHolding = (norm: string): boolean => holds.test(norm) || isOurs(norm);

type Window = Stretch & { readonly sentence: Sentence | undefined };

/** The clause around a date: a dozen tokens to each side, in its sentence and not beyond a semicolon or bracket. */
function windowOf(doc: Doc, mention: DateMention): Window {
  const sentence = sentenceAt(doc, mention.from);
  let from = mention.from;
  while (from > Math.max(sentence?.from ?? 0, mention.from - 14) && !breaks(doc, from - 1)) from--;
  let to = mention.to;
  while (to < Math.min(sentence?.to ?? 0, mention.to + 12) && !breaks(doc, to)) to++;
  return { from, to, sentence };
}

const breaks = (doc: Doc, i: number): boolean => /^[;(]$/.test(at(doc, i).text);

/** "se realizó el |", "tuvo lugar el |", "el taller fue el |": a verb by which an event takes place on the day. */
export function isHeld(doc: Doc, mention: DateMention): boolean {
  const { from, to } = windowOf(doc, mention);
  for (let i = from; i < to; i++) {
    if (
      i < mention.from &&
      i > mention.from - 4 &&
      /^(?:fue|fueron|sera|seran)$/.test(normAt(doc, i))
    )
      return true;
    if ((i < mention.from || i >= mention.to) && isHolding(normAt(doc, i))) return true;
  }
  return false;
}

/** Whether the clause of a date speaks of an event, as "la actividad" or "el taller". */
export function namesEvent(doc: Doc, mention: DateMention): boolean {
  const { from, to } = windowOf(doc, mention);
  for (let i = from; i < to; i++)
    if ((i < mention.from || i >= mention.to) && eventWord.test(normAt(doc, i))) return true;
  return false;
}

/** Whether a word is one that names an event. */
export const isEventWord = (norm: string): boolean => eventWord.test(norm);

const heldParticiple =
  /^(?:realiz|desarroll|efectu|celebr|dict|organiz|cumpl|ejecut|llev|inaugur|clausur|tenid|imparti)/;

/** "realizado", "desarrollada": participles by which an event takes place. */
export const isHeldParticiple = (norm: string): boolean =>
  heldParticiple.test(norm) && /[ai]d[oa]s?$/.test(norm);
