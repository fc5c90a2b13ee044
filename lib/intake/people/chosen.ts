import { bind, tieTo } from "#lib/intake/people/binding";
import { beforeCopula, type Company, personAfter, personAt } from "#lib/intake/people/company";
import type { RoleMention } from "#lib/intake/people/roleMention";
import { normAt } from "#lib/intake/text/document";

const choosing = /^(?:elig|eleg|design|nombr|reelig|reeleg|ratific|proclam|juramen)/;

/** "se eligió como presidente | a Fidel Mendizábal": the person after the one who is chosen. */
export function linkChosen(company: Company, role: RoleMention): void {
  const { doc } = company;
  if (normAt(doc, role.end) !== "a") return;
  const before = [1, 2, 3, 4, 5].map((back) => normAt(doc, role.from - back));
  const said = before.some((word) => choosing.test(word)) || before.includes("y");
  const next = personAfter(company, role.end + 1);
  if (said && next) bind(company, next.person, tieTo(role, "role.chosen"));
}

/** "el cargo de vocal | recayó en Rufina Coa". */
function fallsTo(company: Company, role: RoleMention): number | undefined {
  const { doc } = company;
  const post = /^(?:cargo|puesto|responsabilidad)$/.test(normAt(doc, role.from - 2));
  if (!post || !/^(?:recayo|recae|recayeron)$/.test(normAt(doc, role.end))) return undefined;
  return normAt(doc, role.end + 1) === "en" ? personAt(company, role.end + 2) : undefined;
}

/** "La productora Rufina Coa fue elegida | presidenta": what the text tells of her now is her post. */
export function linkElected(company: Company, role: RoleMention): void {
  const person = beforeCopula(company, role.from) ?? fallsTo(company, role);
  if (person !== undefined) bind(company, person, tieTo(role, "role.elected"));
}

/** "La madrina fue | doña Agripina Condori": last, as a post in apposition says more. */
export function linkEquated(company: Company, role: RoleMention): void {
  const { doc } = company;
  if (!/^(?:fue|es|era|sera)$/.test(normAt(doc, role.end))) return;
  if (!/^(?:el|la)$/.test(normAt(doc, role.from - 1))) return;
  const person = personAt(company, role.end + 1);
  if (person !== undefined) bind(company, person, tieTo(role, "role.equated"));
}
