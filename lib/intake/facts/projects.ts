import { readNumber } from "#lib/intake/dates/numbers";
import { textField } from "#lib/intake/evidence";
import { skipQuoted } from "#lib/intake/organisations/extend";
import type { ProjectField } from "#lib/intake/schema";
import { at, type Doc, isCapital, isLoud, normAt } from "#lib/intake/text/document";

function countBefore(doc: Doc, i: number): { from: number; count: number } | null {
  for (const back of [1, 2]) {
    const number = readNumber(doc, i - back);
    if (number && number.to === i && number.value >= 1 && number.value < 100)
      return { from: i - back, count: number.value };
  }
  return null;
}

function nameEnd(doc: Doc, i: number): number {
  let from = i;
  if (/^(?:denominado|titulado|llamado)$/.test(normAt(doc, from))) from++;
  const quoted = skipQuotedLong(doc, from);
  if (quoted > from) return quoted;
  let to = from;
  while (doc.claims[to] === "blocked" && to < from + 20 && at(doc, to).lines === 0) to++;
  if (to > from) return to;
  while (to < from + 6 && isCapital(at(doc, to)) && !doc.claims[to]) to++;
  return to;
}

function skipQuotedLong(doc: Doc, i: number): number {
  const short = skipQuoted(doc, i);
  if (short > i || !/^[“"«]$/.test(at(doc, i).text)) return short;
  for (let k = i + 1; k < i + 40; k++) if (/^[”"»]$/.test(at(doc, k).text)) return k + 1;
  return i;
}

function projectAt(doc: Doc, i: number): ProjectField | null {
  const plural = normAt(doc, i) === "proyectos";
  const end = plural ? i + 1 : nameEnd(doc, i + 1);
  if (!plural && end > i + 1) {
    return {
      ...textField(doc, { from: i, to: end }, { rule: "project.named", confidence: 0.8 }),
      count: 1,
      named: true,
    };
  }
  const counted = plural ? countBefore(doc, i) : null;
  if (!counted || counted.count < 2) return null;
  const to = /^(?:ejecutad|financiad|realizad|aprobad)os$/.test(normAt(doc, i + 1)) ? i + 2 : i + 1;
  return {
    ...textField(doc, { from: counted.from, to }, { rule: "project.unnamed", confidence: 0.7 }),
    count: counted.count,
    named: false,
  };
}

/** Projects: named ones, and "sus dos proyectos" as a number without names, which stay a question. */
export function findProjects(doc: Doc): ProjectField[] {
  const found: ProjectField[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!/^proyectos?$/.test(normAt(doc, i)) || isLoud(doc, i)) continue;
    const project = projectAt(doc, i);
    if (!project || seen.has(project.value.toLowerCase())) continue;
    seen.add(project.value.toLowerCase());
    found.push(project);
  }
  return found;
}
