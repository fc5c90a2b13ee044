import { fitsInitials } from "#lib/intake/organisations/definitions";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import type { JoinedBodies } from "#lib/intake/people/board";
import type { RoleMention } from "#lib/intake/people/roleMention";
import { at, type Doc, normAt } from "#lib/intake/text/document";
import { isFunctionWord } from "#lib/intake/text/vocabulary";

function wordsOf(doc: Doc, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++)
    if (at(doc, i).kind === "word" && !isFunctionWord(normAt(doc, i))) words.push(normAt(doc, i));
  return words;
}

/** Whether a name is the ministry of a field: it has the field's words, or its letters begin them. */
function isMinistryOf(doc: Doc, mention: OrganisationMention, field: readonly string[]): boolean {
  const name = wordsOf(doc, mention.from, mention.to);
  if (name[0] === "ministerio") return field.every((word) => name.includes(word));
  return (
    mention.acronym && name.length === 1 && fitsInitials(name[0] ?? "", ["ministerio", ...field])
  );
}

/** "el ministro de Agricultura": of the ministry of that field, where the text names it. */
export function ministryOf(scene: JoinedBodies, role: RoleMention): OrganisationMention | null {
  const { doc } = scene;
  if (!/^(?:vice|ex)?ministr[oa]$/.test(normAt(doc, role.from))) return null;
  const field = wordsOf(doc, role.from + 1, role.to);
  if (field.length === 0) return null;
  const found = scene.organisationEntities
    .slice(0, 40)
    .find(({ mentions }) => mentions.some((mention) => isMinistryOf(doc, mention, field)));
  return found?.mentions[0] ?? null;
}
