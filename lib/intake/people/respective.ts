import { type Company, listBefore } from "#lib/intake/people/company";
import type { RoleMention } from "#lib/intake/people/roleMention";
import { readRoleHead } from "#lib/intake/people/roleTable";
import type { Tie } from "#lib/intake/people/tie";
import type { Doc } from "#lib/intake/text/document";

/** Occurrences and words looked at, at most; keeps long texts linear. */
const limit = 300;
const reach = 150;

/** Where "respectivamente" stands. */
export function findRespectives(doc: Doc): number[] {
  const found: number[] = [];
  doc.tokens.forEach((token, i) => {
    if (token.norm === "respectivamente" && found.length < limit) found.push(i);
  });
  return found;
}

function headsBetween(doc: Doc, from: number, to: number): number[] {
  const heads: number[] = [];
  for (let i = from; i < to; i++) {
    if (!doc.claims[i] && readRoleHead(doc, i)?.plural === false) heads.push(i);
  }
  return heads;
}

function tieOf(role: RoleMention, head: number, next: number | undefined): Tie {
  const last = next === undefined || next > role.to ? role.to : next - 1;
  const span = { from: head, to: Math.max(head + 1, last) };
  return { role, span, rule: "role.respective", office: null };
}

/** The posts listed after the people, or else before them, when there are as many. */
function headsFor(company: Company, list: readonly number[], i: number): number[] {
  const { doc, people } = company;
  const first = people[list[0] ?? -1];
  const last = people[list.at(-1) ?? -1];
  if (!first || !last || list.length < 2) return [];
  const after = headsBetween(doc, last.to, i);
  if (after.length === list.length) return after;
  const start = doc.sentences[doc.sentenceOf[i] ?? 0]?.from ?? 0;
  const before = headsBetween(doc, Math.max(start, i - reach), first.from).slice(-list.length);
  return before.length === list.length ? before : [];
}

/** "Juan Pérez y Ana Ríos, presidente y secretaria, respectivamente": posts by person, in order. */
export function distribute(
  company: Company,
  i: number,
  roles: readonly RoleMention[],
): [person: number, tie: Tie][] {
  const { doc, people, ties } = company;
  const last = people.findLastIndex((person) => person.to <= i);
  if (doc.sentenceOf[people[last]?.from ?? -1] !== doc.sentenceOf[i]) return [];
  const list = listBefore(company, last);
  if (list.some((person) => ties.has(person))) return [];
  const heads = headsFor(company, list, i);
  return heads.flatMap((head, k) => {
    const role = roles.find((r) => r.from <= head && head < r.end);
    const person = list[k];
    if (!role || person === undefined) return [];
    return [[person, tieOf(role, head, heads[k + 1])] as [number, Tie]];
  });
}
