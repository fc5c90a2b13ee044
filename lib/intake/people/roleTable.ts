import { roleAdjectives, roleHeads, rolePrefixes } from "#lib/intake/lexicon/roles";
import { at, type Doc, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import type { Sex } from "#lib/intake/text/titles";

export type RoleWord = {
  /** Sex stated by the form itself ("directora"); null for common forms ("gerente"). */
  readonly sex: Sex | null;
  readonly plural: boolean;
};

function pluralOf(word: string): string {
  if (/[aeiou]$/.test(word)) return `${word}s`;
  return word.endsWith("z") ? `${word.slice(0, -1)}ces` : `${word}es`;
}

const table = new Map<string, RoleWord>();

function enter(form: string, sex: Sex | null): void {
  if (!table.has(form)) table.set(form, { sex, plural: false });
  const plural = pluralOf(form);
  if (!table.has(plural)) table.set(plural, { sex: sex === "m" ? null : sex, plural: true });
}

for (const entry of roleHeads.split(/\s+/).filter(Boolean)) {
  const [masculine = "", feminine] = entry.split("/");
  enter(masculine, feminine && /(?:o|or)$/.test(masculine) ? "m" : null);
  if (feminine) enter(feminine, "f");
}

const adjectives = wordSet(roleAdjectives);
const prefixes = wordSet(rolePrefixes);

/** The head of a post at a token ("gerente", "Vice-Presidenta"), or null. */
export function readRoleHead(doc: Doc, i: number): RoleWord | null {
  return at(doc, i).kind === "word" ? (table.get(normAt(doc, i)) ?? null) : null;
}

/** Whether a folded word continues a post right after its head. */
export const isRoleAdjective = (norm: string): boolean => adjectives.has(norm);

/** Whether a folded word precedes a post and belongs to it ("primera regidora", "ex alcalde"). */
export const isRolePrefix = (norm: string): boolean => prefixes.has(norm);
