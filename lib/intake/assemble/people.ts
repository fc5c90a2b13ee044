import { textField } from "#lib/intake/evidence";
import { type Affiliation, affiliate } from "#lib/intake/people/affiliation";
import type { PersonEntity } from "#lib/intake/people/join";
import type { PersonMention } from "#lib/intake/people/mention";
import { personPart } from "#lib/intake/people/part";
import { singularRole } from "#lib/intake/people/singular";
import type { Tie } from "#lib/intake/people/tie";
import type { Scene } from "#lib/intake/scene";
import type { OrganisationField, PersonField, TextField } from "#lib/intake/schema";
import { at, type Doc, normAt, textOf } from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";

function roleField(doc: Doc, tie: Tie | undefined): TextField | null {
  if (!tie) return null;
  const written = textOf(doc, tie.span);
  const value = tie.role.plural ? singularRole(written) : written;
  return textField(doc, tie.span, {
    value,
    rule: tie.rule,
    confidence: tie.rule === "role.before" ? 0.92 : 0.8,
  });
}

/** Offices that share an organ with the post named just before: a vice-president, secretary or treasurer without one. */
const boardPosts =
  /^(?:vice-?president[ea]|secretari[oa]|tesorer[oa]|vocal|prosecretari[oa]|fiscal)$/;

function organField(scene: Scene, index: number): TextField | null {
  const tie = scene.ties.get(index);
  if (!tie) return null;
  if (tie.role.organ)
    return textField(scene.doc, tie.role.organ, { rule: "organ.stated", confidence: 0.9 });
  if (tie.role.to > tie.role.from + 1 || !boardPosts.test(normAt(scene.doc, tie.role.from)))
    return null;
  const before = scene.ties.get(index - 1);
  const close =
    before && scene.doc.sentenceOf[before.role.from] === scene.doc.sentenceOf[tie.role.from];
  if (!close || !before.role.organ) return null;
  return textField(scene.doc, before.role.organ, { rule: "organ.implied", confidence: 0.5 });
}

/** The masculine form of a post is also the common one, so only the feminine says something. */
function sexField(scene: Scene, mention: PersonMention, tie: Tie | undefined): TextField | null {
  if (mention.honorific && mention.sex) {
    return textField(scene.doc, mention.honorific, {
      value: mention.sex,
      rule: "sex.title",
      confidence: 0.95,
    });
  }
  if (tie?.role.sex !== "f" || tie.role.plural) return null;
  return textField(scene.doc, tie.span, { value: "f", rule: "sex.post", confidence: 0.7 });
}

/** "las investigadoras A y B, de la Universidad …": the body named after the last of a list with one post. */
function sharedBody(scene: Scene, index: number): Affiliation | null {
  const tie = scene.ties.get(index);
  if (!tie?.role.plural) return null;
  for (let k = index + 1; scene.ties.get(k)?.role === tie.role; k++) {
    const person = scene.people[k];
    const found = person ? affiliate(scene, person, tie) : null;
    if (found) return found;
  }
  return null;
}

/** "Ana Ríos, gerente, y Luis Paz, presidente de X", "asesora y coordinador de X": the body named once, with the last. */
function pairedBody(scene: Scene, index: number): Affiliation | null {
  const tie = scene.ties.get(index);
  const [person, next] = [scene.people[index + 1], scene.ties.get(index + 1)];
  if (!tie || !person || !next?.role.organisation || tie.role.places.length > 0) return null;
  const comma = normAt(scene.doc, tie.role.end) === "," ? 1 : 0;
  const link = tie.role.end + comma;
  if (!/^[ye]$/.test(normAt(scene.doc, link))) return null;
  const start = person.honorific?.from ?? person.from;
  const follows = start === link + 1 || next.role.from === link + 1;
  return follows ? affiliate(scene, person, next) : null;
}

function organisationField(scene: Scene, index: number): TextField | null {
  const person = scene.people[index];
  if (!person) return null;
  const tie = scene.ties.get(index);
  const found =
    affiliate(scene, person, tie) ?? sharedBody(scene, index) ?? pairedBody(scene, index);
  if (!found) return null;
  return textField(scene.doc, found.organisation, { rule: found.rule, confidence: 0.8 });
}

function aliasFields(scene: Scene, entity: PersonEntity): TextField[] {
  const seen = new Set<string>();
  const [main, ...others] = entity.mentions.flatMap((k) => scene.people[k] ?? []);
  if (main) seen.add(nameKey(textOf(scene.doc, main)));
  return others.flatMap((mention) => {
    const key = nameKey(textOf(scene.doc, mention));
    if (seen.has(key)) return [];
    seen.add(key);
    return [textField(scene.doc, mention, mention)];
  });
}

function firstOf<T>(indices: readonly number[], read: (index: number) => T | null): T | null {
  for (const index of indices) {
    const value = read(index);
    if (value !== null) return value;
  }
  return null;
}

function personField(
  scene: Scene,
  entity: PersonEntity,
  hosts: ReadonlySet<number>,
): PersonField | null {
  const inOrder = entity.mentions.toSorted((a, b) => a - b);
  const main = scene.people[entity.mentions[0] ?? -1];
  if (!main) return null;
  const tied = inOrder.find((k) => scene.ties.has(k)) ?? -1;
  const tie = scene.ties.get(tied);
  const mentions = inOrder.flatMap((k) => scene.people[k] ?? []);
  const organisation = firstOf([tied, ...inOrder], (k) => organisationField(scene, k));
  const mention = mentions[0] ?? main;
  return {
    ...textField(scene.doc, main, main),
    honorific: honorificField(scene.doc, mentions),
    role: roleField(scene.doc, tie),
    organ: organField(scene, tied),
    organisation,
    office: officeField(scene.doc, tie),
    part: personPart(scene, { mention, tie, organisation, hosts }),
    sex: sexField(scene, mentions.find((m) => m.sex) ?? main, tie),
    aliases: aliasFields(scene, entity),
  };
}

function honorificField(doc: Doc, mentions: readonly PersonMention[]): TextField | null {
  const title = mentions.find((mention) => mention.honorific)?.honorific;
  return title ? textField(doc, title, { rule: "honorific", confidence: 0.95 }) : null;
}

function officeField(doc: Doc, tie: Tie | undefined): TextField | null {
  return tie?.office ? textField(doc, tie.office, { rule: "office", confidence: 0.85 }) : null;
}

function allStarts(scene: Scene, body: OrganisationField): number[] {
  const entity = scene.organisationEntities.find((e) =>
    e.mentions.some((m) => at(scene.doc, m.from).start === body.start),
  );
  return entity?.mentions.map((mention) => at(scene.doc, mention.from).start) ?? [];
}

/** People as proposed fields, one for each, in the order of the text. */
export function personFields(scene: Scene, bodies: readonly OrganisationField[]): PersonField[] {
  const hosting = bodies.filter((body) => body.part === "host" || body.part === "visited");
  const hosts = new Set(hosting.flatMap((body) => allStarts(scene, body)));
  return scene.personEntities
    .map((entity) => personField(scene, entity, hosts))
    .filter((field) => field !== null);
}
