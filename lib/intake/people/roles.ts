import type { RoleMention } from "#lib/intake/people/roleMention";
import { isRolePrefix, type RoleWord, readRoleHead } from "#lib/intake/people/roleTable";
import { type RoleWalk, stepRole } from "#lib/intake/people/roleWalk";
import { skipRoleAdjectives } from "#lib/intake/people/roleWords";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import type { Sex } from "#lib/intake/text/titles";

function sexOf(doc: Doc, from: number, head: RoleWord): Sex | null {
  if (head.plural || head.sex) return head.plural ? null : head.sex;
  const article = normAt(doc, from - 1);
  if (article === "la") return "f";
  return /^(?:el|al|del)$/.test(article) ? "m" : null;
}

/** "profesor de Química" is a post, "profesor Juan Pérez" a form of address. */
const alsoTitle =
  /^(?:profesor|profesora|profesores|profesoras|maestro|maestra|maestros|maestras|tecnico|tecnica|tecnicos|contador|contadora|contadores|contadoras|comandante|coronel|general|capitan|mayor)$/;

function walkRole(doc: Doc, headAt: number): RoleWalk | null {
  const to = skipRoleAdjectives(doc, headAt + 1);
  const walk: RoleWalk = {
    roleTo: to,
    to,
    organisation: null,
    refersBack: false,
    organ: null,
    places: [],
  };
  for (let count = 0; count < 6 && stepRole(doc, walk); count++);
  const named = isCapital(at(doc, headAt + 1));
  const bare =
    named && walk.roleTo === headAt + 1 && !walk.organisation && walk.places.length === 0;
  return bare && alsoTitle.test(normAt(doc, headAt)) ? null : walk;
}

/** Reads a post with its complement, body and place: "Presidente del Consejo de Administración", "director de la UGEL Puno". */
export function readRole(doc: Doc, i: number): RoleMention | null {
  const prefixed = isRolePrefix(normAt(doc, i)) && readRoleHead(doc, i + 1) !== null;
  const headAt = prefixed ? i + 1 : i;
  const head = doc.claims[headAt] ? null : readRoleHead(doc, headAt);
  const walk = head && walkRole(doc, headAt);
  if (!head || !walk) return null;
  const { roleTo, to: end, organisation, refersBack, organ, places } = walk;
  return {
    from: i,
    to: roleTo,
    end,
    sex: sexOf(doc, i, head),
    plural: head.plural,
    organisation,
    refersBack,
    possessive: /^sus?$/.test(normAt(doc, i - 1)),
    organ,
    places,
  };
}

/** All posts named in a text, in order, not overlapping. */
export function findRoles(doc: Doc): RoleMention[] {
  const found: RoleMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const role = doc.claims[i] ? null : readRole(doc, i);
    if (!role) continue;
    found.push(role);
    i = Math.max(i, role.end - 1);
  }
  return found;
}
