import { isHeadWord } from "#lib/intake/organisations/headTable";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { givenNameKind } from "#lib/intake/text/vocabulary";

const general =
  /^(?:cooperativa|coopac|empresa|municipalidad|asociacion|federacion|ong|entidad|organizacion|institucion|agencia|oficina)$/;

/** How far back a body is looked for that the general word refers to; keeps long texts linear. */
const memory = 400;

function isNamedBefore(doc: Doc, i: number): boolean {
  const norm = normAt(doc, i);
  for (let k = i - 1; k > i - memory && k >= 0; k--)
    if (normAt(doc, k) === norm && isCapital(at(doc, k)) && doc.claims[k] === "organisation")
      return true;
  return false;
}

/** A post and "de la" before a token: "gerente general de la | …". */
export function isPostOf(doc: Doc, i: number): boolean {
  const of = /^(?:la|el|las|los)$/.test(normAt(doc, i - 1)) ? i - 2 : i - 1;
  if (!/^del?$/.test(normAt(doc, of))) return false;
  return [1, 2].some((back) => readRoleHead(doc, of - back)?.plural === false);
}

/** "el gerente de la cooperativa | Mario Zavaleta": after a post and a general word, the name is of who holds the post. */
export function namesHolder(doc: Doc, i: number): boolean {
  const body = at(doc, i - 1);
  if (body.shape !== "lower" || !isCapital(at(doc, i)) || !isCapital(at(doc, i + 1))) return false;
  if (givenNameKind(normAt(doc, i)) !== "sure" || !isPostOf(doc, i - 1)) return false;
  return general.test(body.norm) || (isHeadWord(body.norm) && isNamedBefore(doc, i - 1));
}
