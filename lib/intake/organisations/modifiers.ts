import { isGenericWord } from "#lib/intake/organisations/headTable";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { isFunctionWord } from "#lib/intake/text/vocabulary";

const joins = new Set(["y", "e"]);
const bridged =
  /^(?:ahorro|ahorros|servicios|industria|produccion|consumo|comercio|multiple|educacion)$/;
const demonym =
  /(?:an[oa]|es|esa|in[oa]|ol|ola|ense|eñ[oa]|en[oa])$|^(?:aleman|belga|britanic[oa]|catalan|checo|checa|croata|grieg[oa]|gringa|japones|noruego|noruega|polac[oa]|rus[oa]|suec[oa]|suiz[oa]|turc[oa]|vasc[oa])$/;

/** Lower-case words between a head and its proper name: "cooperativa de ahorro y crédito Los Andes". */
export function skipModifiers(doc: Doc, i: number): number {
  const adjective = at(doc, i).shape === "lower" && demonym.test(normAt(doc, i));
  if (adjective && isCapital(at(doc, i + 1))) return i + 1;
  let to = i;
  for (let j = i; j < i + 9 && isModifier(doc, j); j++) {
    if (tellsSort(doc, j)) to = j + 1;
  }
  return to;
}

/** "asociación de | artesanas Wara Wara". */
const isTrade = (doc: Doc, j: number): boolean =>
  normAt(doc, j - 1) === "de" && readRoleHead(doc, j)?.plural === true;

/** "cooperativa de producción | agropecuaria Camilo …" */
const fields =
  /^(?:agropecuari[oa]|agroindustrial|agricola|ganader[oa]|cafetaler[oa]|alpaquer[oa]|lecher[oa]|artesanal|avicola|forestal)$/;

/** "cooperativa de | cacao Alto Tambo". */
const isProduct = (doc: Doc, j: number): boolean =>
  normAt(doc, j - 1) === "de" &&
  /^(?:cacao|cafe|quinua|leche|lacteos|miel|fibra|artesania|artesanias|transporte|transportes|vivienda|pesca)$/.test(
    normAt(doc, j),
  );

/** Whether a modifier says what sort of body it is, and is no mere link. */
function tellsSort(doc: Doc, j: number): boolean {
  const norm = normAt(doc, j);
  if (isTrade(doc, j) || isProduct(doc, j) || fields.test(norm)) return true;
  return isGenericWord(norm) && !isFunctionWord(norm);
}

function isModifier(doc: Doc, j: number): boolean {
  const { norm, shape, lines } = at(doc, j);
  if (shape !== "lower" || lines > 0) return false;
  if (isTrade(doc, j) || isProduct(doc, j) || fields.test(norm)) return true;
  if (norm === "de" || (joins.has(norm) && bridged.test(normAt(doc, j - 1)))) return true;
  return isGenericWord(norm) && !isFunctionWord(norm);
}
