import { textField } from "#lib/intake/evidence";
import type { OrganisationEntity } from "#lib/intake/organisations/join";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { partOf } from "#lib/intake/organisations/part";
import type { Scene } from "#lib/intake/scene";
import type { OrganisationField } from "#lib/intake/schema";
import { textOf } from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";

function typeOf(mentions: readonly OrganisationMention[]): OrganisationMention["type"] {
  return mentions.find((mention) => mention.type !== "otro")?.type ?? "otro";
}

function distinctForms(scene: Scene, entity: OrganisationEntity): OrganisationMention[] {
  const seen = new Set<string>();
  return entity.mentions.filter((mention) => {
    const key = nameKey(textOf(scene.doc, mention));
    return seen.has(key) ? false : seen.add(key) && true;
  });
}

function named(scene: Scene, entity: OrganisationEntity): OrganisationField | null {
  const [main, ...others] = distinctForms(scene, entity);
  if (!main) return null;
  return {
    ...textField(scene.doc, main, main),
    type: typeOf(entity.mentions),
    part: partOf(scene.doc, entity.mentions),
    named: true,
    aliases: others.map((mention) => textField(scene.doc, mention, mention)),
  };
}

/** The narrating body without a name, once ("nuestra Cooperativa de Ahorro y Crédito"). */
function unnamedOwn(scene: Scene): OrganisationField[] {
  const own = scene.organisations.filter((mention) => !mention.named);
  const fullest = own.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!fullest) return [];
  return [
    {
      ...textField(scene.doc, fullest, fullest),
      type: fullest.type,
      part: "own",
      named: false,
      aliases: [],
    },
  ];
}

/** Bodies as proposed fields, one for each, in the order of the text. */
export function organisationFields(scene: Scene): OrganisationField[] {
  const fields = scene.organisationEntities.map((entity) => named(scene, entity));
  return [...unnamedOwn(scene), ...fields.filter((field) => field !== null)];
}
