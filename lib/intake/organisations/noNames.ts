import { readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

/** "la Cooperativa del Año": what a prize calls its winner. */
const isPrize = (doc: Doc, after: number): boolean =>
  normAt(doc, after) === "del" && normAt(doc, after + 1) === "ano";

/** "la agencia N.º 12": an office that has a number and no name. */
function isNumbered(doc: Doc, i: number, to: number): boolean {
  if (!/^(?:agencia|oficina|sede|sucursal|filial)$/.test(normAt(doc, i))) return false;
  for (let k = i + 1; k < to; k++)
    if (at(doc, k).kind === "word" && !/^(?:n[oº°]?|nro|num|numero|[oº°])$/.test(normAt(doc, k)))
      return false;
  return true;
}

const organHeads = /^(?:consejo|comite|comision|junta)$/;
const organWords = wordSet(`
  administracion admision apoyo asesor auditoria bienestar buen caja cobranza cobranzas compras comunicacion comunicaciones control credito creditos cumplimiento deporte deportes directivo directiva disciplina disciplinario economia educacion ejecutivo electoral
  emergencia etica evaluacion finanzas fondo genero gestion gobierno corporativo crisis honor infraestructura inversion inversiones medio ambiente mora morosidad obras ordinario organizador permanente planeamiento prevision prensa proyectos recepcion remuneraciones riesgo riesgos
  salud seguimiento seguridad social solidaridad sistemas tecnologia trabajo transparencia vigilancia y e de del la las los en el
`);

/** "el Comité de Riesgos": an organ that every cooperative has, with no name of its own. */
function isOrgan(doc: Doc, i: number, to: number): boolean {
  if (!organHeads.test(normAt(doc, i))) return false;
  for (let k = i + 1; k < to; k++) if (!organWords.has(normAt(doc, k))) return false;
  return true;
}

/** "el XX Congreso Nacional", "la Mesa de Partes": an event with its number, a counter. */
function isOccasion(doc: Doc, from: number, to: number): boolean {
  const first = normAt(doc, from);
  if (first === "congreso" && /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/.test(normAt(doc, from - 1)))
    return true;
  const roman = to === from + 2 && /^[ivx]+$/.test(normAt(doc, from + 1));
  if (first === "hospital" && roman) return true;
  if (first === "orden" && normAt(doc, from + 2) === "dia") return true;
  const counter = /^(?:partes|honor|ayuda|entradas?)$/.test(normAt(doc, from + 2));
  return first === "mesa" && to <= from + 3 && counter;
}

const deeds =
  /^(?:organiz[oa]|impuls[oa]|promueve|promovio|realiz[oa]|ejecut[oa]|convoc[oa]|firm[oa]|suscribio|entreg[oa]|inaugur[oa]|inform[oa]|desarroll[oa]|coordin[oa]|anunci[oa]|otorg[oa])$/;

/** "otorgado por el Municipio de X", "lo organizó el Municipio de X": who does something. */
function actsHere(doc: Doc, from: number): boolean {
  if (normAt(doc, from - 1) !== "el" || !/^M/.test(at(doc, from).text)) return false;
  const before = normAt(doc, from - 2);
  return (
    deeds.test(before) || (before === "por" && /(?:ad|id|it|ch)[oa]s?$/.test(normAt(doc, from - 3)))
  );
}

/** "los vecinos del Municipio de X": land and people, where no post of its offices leads to it. */
function isLand(doc: Doc, from: number): boolean {
  if (normAt(doc, from) !== "municipio" || actsHere(doc, from)) return false;
  if (normAt(doc, from - 1) !== "del") return true;
  return [2, 3, 4, 5].every((back) => readRoleHead(doc, from - back)?.plural !== false);
}

/** What has the head of a body and names none: a prize, an organ that every cooperative has, an office with a number. */
export function isNoName(doc: Doc, said: { from: number; after: number; to: number }): boolean {
  const { from, after, to } = said;
  if (isOccasion(doc, from, to) || isLand(doc, from)) return true;
  return isPrize(doc, after) || isOrgan(doc, from, to) || isNumbered(doc, from, to);
}
