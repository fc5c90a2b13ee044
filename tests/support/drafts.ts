import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { create } from "#lib/editorial/commands/write";
import { paragraphs } from "#lib/editorial/richtext";
import type { KindName } from "#lib/editorial/schema";
import type { EventDraft } from "#lib/events/schema";
import type { Actor } from "#lib/platform/actor";
import { actorAs } from "#tests/support/actors";

/** Content of an event that may be published, with the given parts in the place of its own. */
export function publishableEvent(parts: Partial<EventDraft> = {}): Partial<EventDraft> {
  return {
    type: "capacitacion",
    title: "Taller de prueba sobre crédito",
    summary: "Un taller de prueba con socios de la oficina de Puno.",
    startsOn: "2026-03-14",
    endsOn: "2026-03-15",
    place: { placeId: "21", placeName: "departamento de Puno", locality: "Puno", venue: "" },
    headcount: 12,
    body: paragraphs("Se explicó cómo comparar créditos."),
    ...parts,
  };
}

/** The people of a newsroom, each with an account of their own. */
export async function newsroom() {
  const [staff, reviewer, administrator] = await Promise.all([
    actorAs("staff", "Redactora de prueba"),
    actorAs("reviewer", "Editor de prueba"),
    actorAs("administrator", "Administradora de prueba"),
  ]);
  return { staff, reviewer, administrator };
}
export type Newsroom = Awaited<ReturnType<typeof newsroom>>;

/** A new draft, and the revision on which the next step is based. */
export async function draftBy(
  actor: Actor,
  content: object = publishableEvent(),
  kind: KindName = "event",
) {
  const { publicationId, number } = await create(actor, { kind, content });
  return { publicationId, basedOn: number };
}

/** A draft that staff have sent to review. */
export async function inReview({ staff }: Newsroom, content = publishableEvent()) {
  const at = await draftBy(staff, content);
  await submit(staff, at);
  return at;
}

/** A publication on the portal, approved by the reviewer. */
export async function live(people: Newsroom, content = publishableEvent()) {
  const at = await inReview(people, content);
  const { slug } = await publish(people.reviewer, { ...at, force: false });
  return { ...at, slug };
}
