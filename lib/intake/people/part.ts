import type { PersonMention } from "#lib/intake/people/mention";
import type { Tie } from "#lib/intake/people/tie";
import type { Scene } from "#lib/intake/scene";
import type { PersonField, TextField } from "#lib/intake/schema";
import { normAt, sentenceAt } from "#lib/intake/text/document";

type Person = {
  readonly mention: PersonMention;
  readonly tie: Tie | undefined;
  readonly organisation: TextField | null;
  /** Where the names of hosting and visited bodies start. */
  readonly hosts: ReadonlySet<number>;
};

const speakers =
  /^(?:ponentes?|expositor(?:a|es|as)?|conferencista|conferenciante|disertante|facilitador(?:a|es)?|capacitador(?:a|es)?|instructor(?:a|es)?|panelistas?|tallerista|moderador(?:a)?)$/;
const speaking =
  /^(?:dicto|disertó|diserto|expuso|impartio|ponencia|charla|brindo|dictada|dictado|impartida|impartido)$/;
const authorities =
  /^(?:alcalde|alcaldesa|gobernador|gobernadora|ministr[oa]|viceministr[oa]|regidor(?:a|es)?|prefect[oa]|congresista|diputad[oa]|senador(?:a)?|intendent[ea]|obispo|concejal)$/;
const delegations =
  /^(?:delegacion|comitiva|delegados|pasantes|participantes|viajaron|visitantes)$/;

function hostedBy(person: Person): boolean {
  const body = person.organisation;
  if (!body) return false;
  return person.hosts.has(body.start);
}

/** Words looked at on either side; keeps long texts linear. */
const reach = 120;

function sentenceHas(scene: Scene, person: PersonMention, test: RegExp): boolean {
  const sentence = sentenceAt(scene.doc, person.from);
  if (!sentence) return false;
  const from = Math.max(sentence.from, person.from - reach);
  for (let i = from; i < Math.min(sentence.to, person.to + reach); i++)
    if (test.test(normAt(scene.doc, i))) return true;
  return false;
}

/** The part a person plays: host when of the visited body, delegate, speaker, authority, or only mentioned. */
export function personPart(scene: Scene, person: Person): PersonField["part"] {
  if (hostedBy(person)) return "host";
  const head = person.tie ? normAt(scene.doc, person.tie.role.from) : "";
  if (speakers.test(head)) return "speaker";
  if (sentenceHas(scene, person.mention, delegations)) return "delegate";
  if (authorities.test(head)) return "authority";
  return sentenceHas(scene, person.mention, speaking) ? "speaker" : "mentioned";
}
