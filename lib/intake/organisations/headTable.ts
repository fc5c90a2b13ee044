import {
  acronymHeads,
  genericNameWords,
  organisationHeads,
} from "#lib/intake/lexicon/organisationHeads";
import { programmeHeads, venueHeads } from "#lib/intake/lexicon/otherHeads";
import { at, type Doc, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

export type OrganisationType =
  | "cooperativa"
  | "ong"
  | "empresa"
  | "estado"
  | "red"
  | "universidad"
  | "otro";

export type Head = {
  readonly words: readonly string[];
  readonly type: OrganisationType;
  /** With only generic words after it, it is no name. */
  readonly generic: boolean;
  /** May be written in lower case. */
  readonly lower: boolean;
  /** A name as it stands: "Cámara de Diputados". */
  readonly complete: boolean;
  /** A unit, which common nouns name well enough: "Gerencia de Desarrollo Social". */
  readonly unit: boolean;
  /** Takes a place as its name. */
  readonly placed: boolean;
};

const byFirst = new Map<string, Head[]>();
for (const line of organisationHeads.trim().split("\n")) {
  const [name = "", type = "otro", marks = ""] = line.split("|");
  const words = name.split("-");
  const head: Head = {
    words,
    type: type as OrganisationType,
    generic: marks.includes("g"),
    lower: marks.includes("l"),
    complete: marks.includes("c"),
    unit: marks.includes("u"),
    placed: marks.includes("p"),
  };
  const first = words[0] ?? "";
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), head].sort((a, b) => b.words.length - a.words.length),
  );
}

const acronyms = wordSet(acronymHeads);
const generic = wordSet(genericNameWords);
const programmes = wordSet(programmeHeads);
const venues = wordSet(venueHeads);

const premises =
  /^(?:acopio|convenciones|industrializacion|exposiciones|eventos|interpretacion|procesamiento|beneficio|esparcimiento)$/;

/** "Centro de | Convenciones": a hall or a plant, whatever it is called. */
export const isPremises = (doc: Doc, i: number): boolean =>
  normAt(doc, i) === "centro" && normAt(doc, i + 1) === "de" && premises.test(normAt(doc, i + 2));

/** Whom a church is called after: "San Juan", "Nuestra Señora", "Cristo Rey". */
function isSacred(doc: Doc, i: number): boolean {
  const words =
    /^(?:san|santa|santo|santisim[oa]|santiago|nuestra|senora?|cristo|jesus|maria|virgen|sagrad[oa]|inmaculad[oa]|divin[oa]|espiritu|corazon|apostol|buen|todos|madre|jose|juan|pedro|pablo|la|el|catedral|matriz)$/;
  return words.test(normAt(doc, i)) || /^(?:apostol|martir|bautista)$/.test(normAt(doc, i + 1));
}

/** "parroquia Salinas, | cantón Guaranda": a parish that is a district. */
export function isCivilParish(doc: Doc, i: number): boolean {
  if (!/^parroquias?$/.test(normAt(doc, i))) return false;
  if (at(doc, i).shape === "lower" && /^\p{Lu}/u.test(at(doc, i + 1).text) && !isSacred(doc, i + 1))
    return true;
  for (let k = i + 1; k < i + 12 && doc.sentenceOf[k] === doc.sentenceOf[i]; k++)
    if (/^(?:canton|provincia)$/.test(normAt(doc, k))) return true;
  return false;
}

function namesNoBody(doc: Doc, i: number): boolean {
  const settled = normAt(doc, i) === "centro" && normAt(doc, i + 1) === "poblado";
  return settled || isPremises(doc, i) || isCivilParish(doc, i);
}

/** The longest head of a body's name that starts at a token. */
export function headAt(doc: Doc, i: number): Head | null {
  const candidates = byFirst.get(normAt(doc, i));
  if (
    /^(?:sub)?secretaria$/.test(normAt(doc, i)) &&
    at(doc, i).shape === "lower" &&
    !at(doc, i).text.includes("í")
  )
    return null;
  if (namesNoBody(doc, i)) return null;
  if (acronyms.has(normAt(doc, i)) && at(doc, i).shape !== "upper") return null;
  return (
    candidates?.find((head) => head.words.every((word, k) => normAt(doc, i + k) === word)) ?? null
  );
}

/** Whether a folded word opens names of bodies. */
export const isHeadWord = (norm: string): boolean =>
  byFirst.get(norm)?.some((head) => head.words.length === 1) ?? false;

/** Words that open the names of sorts of bodies; "Perú" of "Perú Compras" opens that one only. */
const opensSorts = (norm: string): boolean =>
  byFirst.get(norm)?.some(({ complete, words }) => !complete || words.length === 1) ?? false;

/** Whether a folded word adds nothing distinctive to a head. */
export const isGenericWord = (norm: string): boolean =>
  generic.has(norm) || (opensSorts(norm) && norm !== "cooperativas");

/** Whether a folded word opens the name of a programme, event, law or product. */
export const isProgrammeHead = (norm: string): boolean => programmes.has(norm);

/** Whether a folded word opens the name of a street or a venue. */
export const isVenueHead = (norm: string): boolean => venues.has(norm);
