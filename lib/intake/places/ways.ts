import { endsInTown } from "#lib/intake/places/townEnd";
import { at, type Doc, isCapital, normAt, type Stretch } from "#lib/intake/text/document";

const goings =
  /^(?:lleg|arrib|viaj|traslad|desplaz|acud|retorn|regres|enrumb|moviliz|volvi|dirig(?!id[oa]s?$))[a-z]{0,8}$|^(?:ingreso|ingresaron|partio|partieron|subio|subieron|bajo|bajaron)$/;
const comings =
  /^(?:sali|llega|llegar|vini|vien|provien|proven|regres|retorn|volvi)[a-z]{0,6}$|^(?:partio|partieron|parte|parten|llego|procede|proceden)$/;
const tours = /^recorr(?:io|ieron|imos|iendo|er|e|en|ido|era|eran|eria|eran)$/;

/** "la carretera une | Tocoripa y Ocra". */
const joining =
  /^(?:unen?|unira|uniran|conectan?|conectara|enlazan?|atraviesan?|cruzan?|bordean?|interconectan?)$/;

/** "llegaron a | Tocoripa", "partió de | Cojata", "recorrió | Amaru": verbs of motion lead to a place. */
export function isReached(doc: Doc, i: number): boolean {
  const before = normAt(doc, i - 1);
  if (tours.test(before) || joining.test(before)) return true;
  if (/^(?:a|hasta)$/.test(before)) return goings.test(normAt(doc, i - 2));
  return before === "de" && comings.test(normAt(doc, i - 2));
}

const roads =
  /^(?:carreteras?|vias?|rutas?|tramos?|eje|corredor|corredores|trochas?|autopistas?|ferrovia|linea|vuelos?|tren|interoceanica|fronteras?)$/;

const isDash = (doc: Doc, i: number): boolean => /^[-–—]$/.test(at(doc, i).text);

/** "carretera | Ilave–Mazocruz", "la vía asfaltada | Ayaviri - Purina": what a road joins. */
export function isRouteStop(doc: Doc, { from, to }: Stretch): boolean {
  const joins = isDash(doc, to) ? isCapital(at(doc, to + 1)) : isDash(doc, from - 1);
  if (!joins) return false;
  let j = from - 1;
  while (j > from - 12 && (isDash(doc, j) || isCapital(at(doc, j)))) j--;
  for (let k = 0; k < 3 && !roads.test(normAt(doc, j)); k++) j--;
  return roads.test(normAt(doc, j)) && doc.sentenceOf[j] === doc.sentenceOf[from];
}

/** Whether a road's word at a token is followed by the places that it joins. */
export function opensRoute(doc: Doc, i: number): boolean {
  if (!roads.test(normAt(doc, i))) return false;
  let j = i + 1;
  while (j < i + 4 && at(doc, j).shape === "lower") j++;
  let to = j;
  while (to < j + 4 && isCapital(at(doc, to)) && at(doc, to).lines === 0) to++;
  return to > j && isDash(doc, to) && isCapital(at(doc, to + 1));
}

const events =
  /^(?:ferias?|expoferias?|festival|carnaval|fiesta|aniversario|campeonato|festividad)$/;

/** "Feria Ganadera de | Larimayo": where the event that ends before a token is held. */
export function isEventAt(doc: Doc, i: number): boolean {
  if (normAt(doc, i - 1) !== "de") return false;
  for (let k = i - 3; k > i - 11; k--) {
    const inside = isCapital(at(doc, k)) || /^(?:del?|la|los|las|y|en)$/.test(normAt(doc, k));
    if (events.test(normAt(doc, k))) return endsInTown(doc, k, i + 1);
    if (!inside || at(doc, k + 1).lines > 0) return false;
  }
  return false;
}

/** "…, Germán Flores; | Cascales, Wilson Paz": the next place, after a place and its person. */
function isNextDealt(doc: Doc, from: number): boolean {
  let j = normAt(doc, from - 1) === "y" ? from - 2 : from - 1;
  if (!/^[;,]$/.test(at(doc, j).text) || doc.claims[j - 1] !== "person") return false;
  while (j > from - 8 && doc.claims[j - 1] === "person") j--;
  return normAt(doc, j - 1) === "," && doc.claims[j - 2] === "place";
}

/** "…; de | Tocoripa, Juana Choque": an item of a list that gives each place its person. */
export function isDealtOut(doc: Doc, { from, to }: Stretch): boolean {
  if (normAt(doc, to) === "," && doc.claims[to + 1] === "person" && isNextDealt(doc, from))
    return true;
  if (!/^(?:de|por)$/.test(normAt(doc, from - 1)) || !/^[;,y]$/.test(normAt(doc, from - 2)))
    return false;
  return normAt(doc, to) === "," && doc.claims[to + 1] === "person";
}
