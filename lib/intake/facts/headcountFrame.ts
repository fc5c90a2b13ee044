import { isPast } from "#lib/intake/dates/tense";
import { countsOthers, takesPart } from "#lib/intake/facts/headcountEvents";
import { at, type Doc, isCapital, normAt, sentenceAt } from "#lib/intake/text/document";

import { isNounLike } from "#lib/intake/text/vocabulary";

const composed = /^(?:integrad|conformad|compuest|constituid|formad)[oa]s?$/;
const lastingBodies =
  /^(?:asociacion|cooperativa|coopac|comite|consejo|directorio|directiva|junta|organizacion|empresa|federacion|central|red|gremio|sindicato|equipos?)$/;

const travellers =
  /^(?:delegacion|comitiva|mision|comision|grupo|brigada|contingente|representacion)$/;

/** Whether the body nearest before "integrada por" is a lasting one and no delegation of it. */
function isComposed(doc: Doc, i: number): boolean {
  let lasting = false;
  for (let k = i - 3; k > i - 24 && doc.sentenceOf[k] === doc.sentenceOf[i]; k--) {
    if (travellers.test(normAt(doc, k))) return false;
    lasting ||= k > i - 12 && lastingBodies.test(normAt(doc, k));
  }
  return lasting;
}

/** "la cooperativa cuenta con más de | 12 mil socios", "agrupa a | 340 productores" */
function hasThem(doc: Doc, i: number): boolean {
  let k = i - 1;
  while (
    k > i - 6 &&
    /^(?:mas|de|a|con|unos|unas|cerca|alrededor|casi|actualmente|un|total)$/.test(normAt(doc, k))
  )
    k--;
  return /^(?:cuenta|cuentan|tiene|tienen|hay|existen|agrupa|agrupan|posee|alberga|emplea|atiende)$/.test(
    normAt(doc, k),
  );
}

/** "la asociación, integrada por | 26 mujeres", "… integran el directorio": members of a body are no participants. */
function countsMembers(doc: Doc, i: number, noun: number): boolean {
  if (hasThem(doc, i)) return true;
  const by = normAt(doc, i - 1) === "por" && composed.test(normAt(doc, i - 2));
  if (by && isComposed(doc, i)) return true;
  const after = [1, 2, 3, 4, 5].map((k) => normAt(doc, noun + k - 1));
  const verb = after.findIndex((word) => /^(?:integran|conforman|componen)$/.test(word));
  if (verb >= 0 && after.slice(verb).some((word) => lastingBodies.test(word))) return true;
  return normAt(doc, i - 1) === "de" && lastingBodies.test(normAt(doc, i - 2));
}

/** "20 socios | por comunidad", "cada taller tuvo | 20 participantes": so many of each. */
function countsOfEach(doc: Doc, i: number, noun: number): boolean {
  if (/^(?:por|cada)$/.test(normAt(doc, noun)) && at(doc, noun + 1).shape === "lower") return true;
  if (normAt(doc, noun) === "de" && normAt(doc, noun + 1) === "cada") return true;
  return [1, 2, 3, 4].some((k) => normAt(doc, i - k) === "cada");
}

/** "76 trabajadores de la cooperativa | limpiaron …": the subject that opens a sentence and did something. */
function opensAsSubject(doc: Doc, i: number, noun: number): boolean {
  const sentence = sentenceAt(doc, i);
  if (!sentence || (i - sentence.firstWord > 3 && !isAfterDateline(doc, i))) return false;
  for (let k = noun; k < Math.min(sentence.to, noun + 24); k++) {
    if (endsSubject(doc, k)) return false;
    if (isPast(doc, k) || (k < noun + 6 && isHeadlineVerb(doc, k))) return true;
  }
  return false;
}

function endsSubject(doc: Doc, k: number): boolean {
  if (/^(?:[;:(]|que|para|con)$/.test(normAt(doc, k))) return true;
  return at(doc, k).text === "," && !listsOrigins(doc, k);
}

/** "Oxapampa, 9 de mayo.- | Cuarenta apicultores": right after the dateline. */
const isAfterDateline = (doc: Doc, i: number): boolean =>
  /^[-–—]$/.test(at(doc, i - 1).text) && /^[.\d)]/.test(at(doc, i - 2).text);

/** "de Umo, | Sicta y Puno, | así como de …, | concluyeron": commas among the places they come from. */
const listsOrigins = (doc: Doc, k: number): boolean =>
  isCapital(at(doc, k - 1)) || isCapital(at(doc, k + 1));

/** "Cincuenta jóvenes | culminan curso": the verb of a headline. */
function isHeadlineVerb(doc: Doc, k: number): boolean {
  const { norm } = at(doc, k);
  return (
    doc.sentenceOf[k] === 0 && /[^i](?:an|en)$/.test(norm) && norm.length > 5 && !isNounLike(norm)
  );
}

const giving =
  /^(?:entreg|benefici|atendi|vacun|apoy|favoreci|don|ayud|represent|agrup|asoci|emple|reconoci|premi|financi|despidi|otorg|galardon|condecor|felicit|concedi|asign|contrat)/;

const held = /^(?:dirigid|impartid|dictad|brindad|ofrecid)[oa]s?$/;

/** "Con | 212 delegados, la cooperativa renovó …": who was there while something was done. */
function opensWith(doc: Doc, k: number, i: number): boolean {
  const sentence = sentenceAt(doc, k);
  if (normAt(doc, k) !== "con" || !sentence || k > sentence.firstWord) return false;
  for (let j = i; j < Math.min(sentence.to, i + 30); j++) if (isPast(doc, j)) return true;
  return false;
}

/** "trabajó con | 45 jóvenes", "envió a | nueve caficultores": those whom somebody gathered or sent. */
function isTakenAlong(doc: Doc, i: number): boolean {
  const from = /^(?:de|cerca|alrededor|mas|un|total|unos|unas|los|las)$/;
  let k = i - 1;
  while (k > i - 4 && from.test(normAt(doc, k))) k--;
  if (!/^(?:a|con)$/.test(normAt(doc, k))) return false;
  if (opensWith(doc, k, i) || held.test(normAt(doc, k - 1))) return true;
  let verb = k - 1;
  while (verb > k - 12 && (doc.claims[verb] === "date" || /^(?:del|al)$/.test(normAt(doc, verb))))
    verb--;
  return isPast(doc, verb) && !giving.test(normAt(doc, verb));
}

/** "reforestadas por | 120 comuneros": those by whom something was done. */
function isAgent(doc: Doc, i: number): boolean {
  for (let k = i - 1; k > i - 5; k--) {
    if (normAt(doc, k) === "por") return /(?:ad|id)[oa]s?$/.test(normAt(doc, k - 1));
  }
  return false;
}

const learnt =
  /^(?:certificad|diploma|constanci|capacitaci|clase|charla|taller|curso|formaci|instrucci|visita|informaci|asesor|orientaci)/;

/** "300 jóvenes | en cinco años", "jóvenes | de 18 a 29 años": a count over years, or an age. */
function isCountOverYears(doc: Doc, noun: number): boolean {
  if (!/^(?:en|de|desde|durante)$/.test(normAt(doc, noun))) return false;
  return [1, 2, 3, 4].some((k) => normAt(doc, noun + k) === "anos");
}

/** "90 mujeres del barrio | recibieron cocinas": who is given things is counted as a beneficiary. */
function isGivenThings(doc: Doc, noun: number): boolean {
  for (let k = noun; k < noun + 9 && doc.sentenceOf[k] === doc.sentenceOf[noun]; k++) {
    if (!/^(?:recibieron|recibiran|reciben|accedieron|accederan)$/.test(normAt(doc, k))) continue;
    return ![1, 2, 3, 4].some((next) => learnt.test(normAt(doc, k + next)));
  }
  return false;
}

/** What the frame of the sentence says for or against a number of people being those who took part. */
export function frameScore(doc: Doc, i: number, noun: number): number {
  if (
    countsMembers(doc, i, noun) ||
    countsOthers(doc, i, noun) ||
    countsOfEach(doc, i, noun) ||
    isGivenThings(doc, noun) ||
    isCountOverYears(doc, noun)
  )
    return -4;
  const active =
    opensAsSubject(doc, i, noun) || isAgent(doc, i) || isTakenAlong(doc, i) || takesPart(doc, i);
  return active ? 1.3 : 0;
}
