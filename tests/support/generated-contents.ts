import { createHash } from "node:crypto";
import { paragraphs } from "#lib/editorial/richtext";
import { type EventDraft, type EventType, eventDraft, eventTypes } from "#lib/events/schema";
import { addDays } from "#lib/platform/clock";
import * as words from "#tests/support/generated-words";

const firstDay = "1996-01-08";
const days = 10_900;

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A UUID that a name determines, so that a run is like any other. */
export function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

class Chance {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = numbers(seed);
  }

  below = (limit: number) => Math.floor(this.#next() * limit);

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  some<T>(all: readonly T[], least: number, most: number): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, () => this.pick(all));
  }
}

export interface Named {
  id: string;
  name: string;
}

/** Organisations and people that stand in the events, the same for every run. */
export function registry(): { organisations: Named[]; people: Named[] } {
  const organisations = words.organisationNames.flatMap((sort) =>
    words.provinces.map(([, place]) => ({
      id: idOf(`${sort} ${place}`),
      name: `${sort} de ${place}`,
    })),
  );
  const people = words.givenNames.flatMap((given) =>
    words.familyNames.flatMap((first) =>
      words.familyNames.slice(0, 4).map((second) => {
        const name = `${given} ${first} ${second}`;
        return { id: idOf(name), name };
      }),
    ),
  );
  return { organisations, people };
}

const titles: Record<EventType, string> = {
  intercambio: "Intercambio de experiencias sobre {tema} en {lugar}",
  pasantia: "Pasantía sobre {tema} en {lugar}",
  visita_recibida: "Visita de {tema} a la oficina de {lugar}",
  capacitacion: "Taller de {tema} para {público} de {lugar}",
  asamblea: "Asamblea general de {lugar}: {tema}",
  sesion: "Sesión sobre {tema} en {lugar}",
  eleccion: "Elección de {tema} en {lugar}",
  convenio: "Convenio de {tema} en {lugar}",
  campania: "Campaña de {tema} con {público} de {lugar}",
  aniversario: "Aniversario de la {tema} en {lugar}",
  feria: "Feria de {tema} en {lugar}",
  inauguracion: "Inauguración: {tema} en {lugar}",
  reunion: "Reunión con {tema} en {lugar}",
  otro: "{lugar}: {tema} con {público}",
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One event after another, each by chance, all of them decided by the seed. */
export function* contents(seed: number): Generator<EventDraft, never> {
  const by = new Chance(seed);
  const known = registry();
  const community = () => capital(by.some(words.syllables, 3, 4).join(""));
  for (;;) {
    const type = by.pick(eventTypes);
    const [placeId, place, department] = by.pick(words.provinces);
    const facts: Record<string, string> = {
      tema: by.pick(words.topics[type]),
      público: by.pick(words.publics),
      lugar: place,
      comunidad: community(),
      vecina: community(),
    };
    const fill = (text: string) =>
      capital(text.replace(/\{(\p{L}+)\}/gu, (_, name: string) => facts[name] ?? ""));
    const startsOn = addDays(firstDay, by.below(days));
    const headcount = by.below(4) === 0 ? null : 8 + by.below(120);
    yield eventDraft.parse({
      type,
      title: fill(titles[type]),
      summary: fill(by.pick(words.sentences)),
      startsOn,
      endsOn: addDays(startsOn, by.pick([0, 0, 0, 1, 2, 4])),
      place: { placeId, placeName: `provincia de ${place}, ${department}` },
      ...{ headcount, women: headcount && Math.floor(headcount * 0.4) },
      organisations: by.some(known.organisations, 0, 2).map(({ id, name }, at) => ({
        ...{ key: `o-${at}`, organisationId: id, name, part: at === 0 ? "host" : "guest" },
      })),
      people: by.some(known.people, 1, 5).map(({ id, name }, at) => ({
        ...{ key: `p-${at}`, personId: id, name, role: "Delegada o delegado" },
      })),
      body: paragraphs(
        [words.sentences[0] ?? "", ...by.some(words.sentences, 4, 9)].map(fill).join("\n"),
      ),
    });
  }
}
