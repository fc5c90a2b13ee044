import type { OrganisationEntity } from "#lib/intake/organisations/join";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import type { Bodies } from "#lib/intake/people/bodies";
import type { RoleMention } from "#lib/intake/people/roleMention";
import { type Doc, normAt } from "#lib/intake/text/document";

/** A text with its bodies joined, to tell whether there is one of a sort only. */
export type JoinedBodies = Bodies & {
  readonly organisationEntities: readonly OrganisationEntity[];
};

const boardPosts =
  /^(?:vice-?)?(?:president[ea]|secretari[oa]|prosecretari[oa]|tesorer[oa]|protesorer[oa]|vocal(?:es)?|fiscal|sindic[oa]|gerent[ea]|subgerent[ea])$/;
const ofMembers =
  /^(?:asociacion|central|federacion|confederacion|comite|cooperativa|coopac|coop|cac|mancomunidad|sindicato|club|gremio|junta)$/;
const deans = /^(?:rector|rectora|vicerrector|vicerrectora)$/;

function isBoardPost(doc: Doc, role: RoleMention): boolean {
  if (role.organisation || role.places.length > 0 || !boardPosts.test(normAt(doc, role.from)))
    return false;
  return role.organ !== null || role.to - role.from < 3;
}

/** "COOPSER", "Campocoop": cooperatives call themselves so. */
const isCooperative = (doc: Doc, o: OrganisationMention): boolean =>
  o.type === "cooperativa" ||
  (/^coop.{2}|coop$/.test(normAt(doc, o.from)) &&
    !/^(?:ide|in|ina|info|dge)coop$/.test(normAt(doc, o.from)));

/** The only body of a sort that the text names, or null. */
function only(
  scene: JoinedBodies,
  fits: (mention: OrganisationMention) => boolean,
): OrganisationMention | null {
  const all = scene.organisationEntities.slice(0, 40);
  const found = all.filter(({ mentions }) => mentions.some(fits));
  return found.length === 1 ? (found[0]?.mentions[0] ?? null) : null;
}

/** "presidente, Iván Coa; tesorero, Luis Paz", "el rector": whose posts they are where the text tells of one such body. */
export function bodyOfBoard(scene: JoinedBodies, role: RoleMention): OrganisationMention | null {
  const { doc } = scene;
  if (deans.test(normAt(doc, role.from)) && !role.organisation)
    return only(
      scene,
      ({ from, type }) => type === "universidad" && /^univ/.test(normAt(doc, from)),
    );
  if (
    /^prefect[oa]$/.test(normAt(doc, role.from)) &&
    !role.organisation &&
    role.places.length === 0
  )
    return only(scene, ({ from }) => normAt(doc, from) === "prefectura");
  if (!isBoardPost(doc, role)) return null;
  const cooperatives = scene.organisationEntities
    .slice(0, 40)
    .filter(({ mentions }) => mentions.some((o) => isCooperative(doc, o)));
  if (cooperatives.length > 1) return null;
  if (cooperatives.length === 1) return cooperatives[0]?.mentions[0] ?? null;
  return only(scene, ({ from }) => ofMembers.test(normAt(doc, from)));
}
