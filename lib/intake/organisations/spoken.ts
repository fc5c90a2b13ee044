import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, isLoud, normAt, type Stretch } from "#lib/intake/text/document";

/** Words of lands and colours, which names of bodies are made of and duties are not. */
export const isVivid = (norm: string): boolean =>
  /^(?:sierra|selva|costa|valle|sol|luna|azul|verde|blanc[oa]|roj[oa]|negr[oa]|dorad[oa]|andes|tierra|luz|esperanza|progreso|horizontes?|manos?|voces|raices|semillas?|puentes?|caminos?|rumbo|futuro|estrella|flor|nuev[oa])$/.test(
    norm,
  );

/** "representante de | Recursos Humanos", "… de Pueblos Indígenas": an office inside a body, or people. */
const offices =
  /^(?:recursos|imagen|relaciones|asuntos|talento|pueblos|mujeres|jovenes|padres|madres|comunidades|productores|productoras|estudiantes|alumnos|docentes|defensa|ventas|marketing|prensa|comunicacion|comunicaciones|operaciones|creditos|logistica|personas)$/;

/** "el representante de | Control Social": who speaks for it shows a body, though its words are common. */
export function isSpokenFor(doc: Doc, { from, to }: Stretch): boolean {
  const post = /^(?:representante|vocer[oa]|portavoz|delegad[oa]|dirigente)$/;
  if (normAt(doc, from - 1) !== "de" || !post.test(normAt(doc, from - 2))) return false;
  if (to < from + 2 || isLoud(doc, from) || isCapital(at(doc, from - 2))) return false;
  if (offices.test(normAt(doc, from))) return false;
  return matchPlace(doc, from) === null && /^[,.]$/.test(at(doc, to).text);
}
