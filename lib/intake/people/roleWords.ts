import { isRoleAdjective, readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import { readHonorific } from "#lib/intake/text/titles";
import { isFunctionWord, isNounLike, isVerbLike } from "#lib/intake/text/vocabulary";

const backReferences = wordSet(`
  nosocomio plantel establecimiento institucion entidad organizacion universidad fundacion cooperativa coopac municipalidad empresa asociacion colegio hospital instituto escuela comuna corporacion ayuntamiento alcaldia ministerio federacion camara sindicato ong museo fondo casa
  banco organismo dependencia plantel club gremio facultad liceo central direccion consorcio confederacion coordinadora mancomunidad prefectura gobernacion superintendencia
`);
const administrative = wordSet(
  "ciudad distrito provincia municipio region departamento comunidad localidad pais estado centro parroquia canton caserio aldea vereda barrio anexo sector parcialidad corregimiento",
);
const offices = wordSet(
  "oficina oficinas agencia agencias sede sedes filial filiales sucursal sucursales campus",
);
const organs = wordSet("consejo comite comision junta directorio asamblea");
const adjectiveEnding = /(?:al|ario|aria|ico|ica|ivo|iva|ales|ncial)$/;

/** A general word that may refer back to a body named before ("la fundación"). */
export const isBackReference = (norm: string): boolean =>
  backReferences.has(norm) && !organs.has(norm);

/** "ciudad", "distrito": the place follows. */
export const isAdministrative = (norm: string): boolean => administrative.has(norm);

/** "oficinas", "agencia": the places that follow are offices. */
export const isOffice = (norm: string): boolean => offices.has(norm);

/** "consejo", "comité": an organ inside a body. */
export const isOrgan = (norm: string): boolean => organs.has(norm);

function isPlainAdjective(doc: Doc, k: number): boolean {
  if (isRoleAdjective(normAt(doc, k))) return true;
  return (
    at(doc, k).shape === "lower" &&
    adjectiveEnding.test(normAt(doc, k)) &&
    isNounLike(normAt(doc, k))
  );
}

/** "docentes asesores": a second post that qualifies the first. */
function isSecondPost(doc: Doc, k: number): boolean {
  const [first, second] = [readRoleHead(doc, k - 1), readRoleHead(doc, k)];
  if (!first || !second || readHonorific(doc, k)) return false;
  return first.plural === second.plural;
}

function skipActing(doc: Doc, i: number): number {
  const interim = [0, 1, 2, 3].map((k) => at(doc, i + k).text.toLowerCase()).join("");
  if (interim === "a.i.") return i + 4;
  const acting = /^(?:e|i|encargad[oa]|interin[oa])$/.test(normAt(doc, i + 1));
  return normAt(doc, i) === "(" && acting && normAt(doc, i + 2) === ")" ? i + 3 : i;
}

/** Past the adjectives after the head of a post: "gerente | general", "alcaldesa | (e)". */
export function skipRoleAdjectives(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 5 && !doc.claims[to] && at(doc, to).lines === 0) {
    if (!isPlainAdjective(doc, to) && !(to === i && isSecondPost(doc, to))) break;
    to++;
  }
  return skipActing(doc, to);
}

function isOtherPost(doc: Doc, i: number): boolean {
  return readRoleHead(doc, i) !== null && !isRoleAdjective(normAt(doc, i));
}

function isNoun(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || doc.claims[i] || token.lines > 0) return false;
  return !isFunctionWord(token.norm) && !isVerbLike(token.norm) && readHonorific(doc, i) === null;
}

/** "Desarrollo | Ganadero": a raised word after a raised word is its adjective, though there are posts called so. */
const isRaisedBoth = (doc: Doc, i: number): boolean =>
  isCapital(at(doc, i)) && isCapital(at(doc, i - 1)) && !isCapital(at(doc, i + 1));

function endsNouns(doc: Doc, i: number): boolean {
  if (isOtherPost(doc, i) && !isRaisedBoth(doc, i)) return true;
  const { norm, shape } = at(doc, i);
  return shape === "lower" && !isNounLike(norm) && !isRoleAdjective(norm);
}

/** Past the nouns of a complement: "… de | Desarrollo Social", "… del | Consejo". */
export function skipRoleNouns(doc: Doc, k: number): number {
  let to = k;
  while (to < k + 8 && isNoun(doc, to)) {
    const turnsProper = isCapital(at(doc, to)) && at(doc, k).shape === "lower";
    if (to > k && (turnsProper || endsNouns(doc, to))) break;
    to++;
  }
  return to;
}

/** Past words that are a place and nothing known: "JASS de Jayllihuaya". */
export function placeEnd(doc: Doc, i: number): number {
  let to = i;
  while (doc.claims[to] === "place") to++;
  return to;
}
