import type { Company } from "#lib/intake/people/company";
import type { RoleMention } from "#lib/intake/people/roleMention";
import type { Tie } from "#lib/intake/people/tie";

/** Ties a post to a person who has none yet. */
export function bind(company: Company, person: number, tie: Tie): void {
  if (!company.ties.has(person)) company.ties.set(person, tie);
}

/** The tie of one post, with the office it names. */
export function tieTo(role: RoleMention, rule: string): Tie {
  return { role, span: role, rule, office: role.places[0] ?? null };
}
