import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { at, type Doc, normAt } from "#lib/intake/text/document";

export type Part = "own" | "host" | "visited" | "sponsor" | "network" | "authority" | "mentioned";

const supportWords =
  /^(?:apoyo|auspicio|patrocinio|financiamiento|financiad[oa]s?|auspiciad[oa]s?|patrocinad[oa]s?|respaldo|donacion|subvencion|cofinanciad[oa])$/;
const visitWords =
  /^(?:visitar|visitaron|visito|visitamos|visitaran|visita|visitas|recorrieron|conocer|recorrer|visitado|visitadas)$/;
const hostWords =
  /^(?:anfitrion|anfitriona|recibidos|recibidas|recibio|acogio|recepcion|instalaciones|sede)$/;
const memberWords =
  /^(?:pertenecemos|miembros|somos|parte|afiliad[oa]s?|socios|integrantes|familia|asociad[oa]s?)$/;
const authorities =
  /^(?:ministerio|superintendencia|contraloria|defensoria|fiscalia|congreso|tribunal|poder|gobierno|sbs|sunat|minsa|minedu|fenacrep)$/;

function precededBy(doc: Doc, i: number, said: { test: RegExp; back: number }): boolean {
  for (let k = i - 1; k >= Math.max(0, i - said.back); k--) {
    const token = at(doc, k);
    if (/^[.;:]$/.test(token.text)) return false;
    if (said.test.test(token.norm)) return true;
  }
  return false;
}

/** "intercambio de experiencias entre nuestra Cooperativa y X": the other side of an exchange. */
function isCounterpart(doc: Doc, i: number): boolean {
  for (let k = i - 1; k > i - 14 && k >= 0; k--) {
    if (normAt(doc, k) === "entre")
      return /^(?:nuestra|nuestro|nuestros)$/.test(normAt(doc, k + 1));
  }
  return false;
}

function partOfMention(doc: Doc, mention: OrganisationMention): Part {
  const { from } = mention;
  if (/^(?:nuestra|nuestro)$/.test(normAt(doc, from - 1))) return "own";
  if (precededBy(doc, from, { test: supportWords, back: 5 })) return "sponsor";
  if (isCounterpart(doc, from)) return "host";
  if (precededBy(doc, from, { test: hostWords, back: 4 })) return "host";
  if (precededBy(doc, from, { test: memberWords, back: 5 }) || mention.type === "red")
    return "network";
  if (precededBy(doc, from, { test: visitWords, back: 14 })) return "visited";
  return authorities.test(normAt(doc, from)) ? "authority" : "mentioned";
}

const order: readonly Part[] = [
  "own",
  "host",
  "sponsor",
  "visited",
  "network",
  "authority",
  "mentioned",
];

/** The part a body plays in the event, the most telling of its mentions. */
export function partOf(doc: Doc, mentions: readonly OrganisationMention[]): Part {
  const parts = mentions.map((mention) => partOfMention(doc, mention));
  return order.find((part) => parts.includes(part)) ?? "mentioned";
}
