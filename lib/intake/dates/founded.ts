import { beforeArticle, type DateTest, startBefore } from "#lib/intake/dates/said";
import { type Doc, normAt } from "#lib/intake/text/document";

const bodies =
  /^(?:cooperativa|asociacion|empresa|entidad|institucion|organizacion|colegio|escuela|comunidad|central|caja|federacion|quien|directiva|junta)$/;

const own = /^(?:actividades|labores|operaciones|funciones|cargos?|mandato|operar|funcionar)$/;

const isBody = (doc: Doc, mention: Parameters<DateTest>[1]): boolean => {
  for (let i = startBefore(doc, mention, 12); i < mention.from; i++)
    if (bodies.test(normAt(doc, i))) return true;
  return false;
};

/** "La cooperativa inició sus actividades el |", "quien asumió el cargo el |", "se fundó el |": in the life of a body. */
const isOfBody: DateTest = (doc, mention) => {
  const i = beforeArticle(doc, mention);
  if (/^(?:fundo|fundaron|constituyo)$/.test(normAt(doc, i))) return normAt(doc, i - 1) === "se";
  if (normAt(doc, i) === "juridica") return normAt(doc, i - 1) === "personeria";
  return (
    own.test(normAt(doc, i)) && /^(?:sus?|el|a)$/.test(normAt(doc, i - 1)) && isBody(doc, mention)
  );
};

/** "fue construido en |", "comenzó a construirse en |" */
const isBuilt: DateTest = (doc, mention) =>
  /^constru(?:irse|yo|yeron|id[oa]s?)$/.test(normAt(doc, beforeArticle(doc, mention)));

/** "La veda rige desde el |" */
const isInForce: DateTest = (doc, { from }) =>
  [1, 2, 3].some((back) => /^(?:rigen?|regiran?)$/.test(normAt(doc, from - back)));

const rules = /^(?:ley|decreto|resolucion|ordenanza|norma|reglamento)$/;

/** "La ordenanza … se publicó el |", "El | se publicó la ordenanza" */
const isPublished: DateTest = (doc, mention) => {
  const verb = (i: number) => /^(?:publico|promulgo)$/.test(normAt(doc, i));
  if (!verb(beforeArticle(doc, mention)) && !verb(mention.to + 1)) return false;
  for (let i = startBefore(doc, mention, 14); i < mention.to + 6; i++)
    if (rules.test(normAt(doc, i))) return true;
  return false;
};

const tests: readonly DateTest[] = [isOfBody, isBuilt, isInForce, isPublished];

/** Whether a date after the head of the text is that on which a body, a building or a rule began. */
export const isFounded: DateTest = (doc, mention) => tests.some((test) => test(doc, mention));
