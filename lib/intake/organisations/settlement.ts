import { at, type Doc, isCapital, normAt, sameSentence } from "#lib/intake/text/document";

const kinds =
  /^(?:comunidad|caserio|anexo|sector|barrio|urbanizacion|localidad|parcialidad|asentamiento|poblado)$/;
const qualities = /^(?:nativa|campesina|humano|poblado|rural|indigena|joven)$/;
const plurals =
  /^(?:comunidades|caserios|anexos|sectores|barrios|poblados|localidades|parcialidades|urbanizaciones|asentamientos|distritos|pueblos)$/;

/** "Comunidad Nativa | Unidad Yanesha", "caserío | Unión Progreso". */
function isAnnounced(doc: Doc, i: number): boolean {
  const j = qualities.test(normAt(doc, i - 1)) ? i - 2 : i - 1;
  return kinds.test(normAt(doc, j));
}

/** "caseríos beneficiados: Orellana, | Unión Progreso": an item of a list of settlements. */
function isListed(doc: Doc, i: number): boolean {
  if (!/^(?:,|:|y|e)$/.test(normAt(doc, i - 1))) return false;
  for (let k = i - 2; k > i - 30 && sameSentence(doc, k, i); k--) {
    if (plurals.test(normAt(doc, k))) return true;
    if (at(doc, k).shape === "lower" && isOtherHead(normAt(doc, k))) return false;
  }
  return false;
}

const isOtherHead = (norm: string): boolean =>
  /^(?:asociaciones|organizaciones|cooperativas|empresas|comites|instituciones|federaciones|autoridades|representantes|dirigentes)$/.test(
    norm,
  );

/** "Unión Progreso", "Unidad Yanesha" among settlements: a village is called so, and no body. */
export function isSettlement(doc: Doc, i: number): boolean {
  if (!/^(?:union|unidad|central|alianza)$/.test(normAt(doc, i))) return false;
  if (!isCapital(at(doc, i)) || !isCapital(at(doc, i + 1))) return false;
  return isAnnounced(doc, i) || isListed(doc, i);
}
