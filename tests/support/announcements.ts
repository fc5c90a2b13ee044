import type { AnnouncementDraft } from "#lib/announcements/schema";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { create, save } from "#lib/editorial/commands/write";
import { paragraphs } from "#lib/editorial/richtext";
import type { Newsroom } from "#tests/support/drafts";

type Parts = Partial<AnnouncementDraft>;

/** Content of an announcement that may be published, with the given parts in the place of its own. */
export function publishableAnnouncement(parts: Parts = {}): Parts {
  return {
    type: "comunicado",
    title: "Comunicado de prueba para leer",
    summary: "Un comunicado de prueba para los socios.",
    body: paragraphs("Texto del comunicado."),
    ...parts,
  };
}

async function goLive(
  { staff, reviewer }: Newsroom,
  at: { publicationId: string; basedOn: number },
) {
  await submit(staff, at);
  const { slug } = await publish(reviewer, { ...at, force: false });
  return { ...at, slug };
}

/** An announcement on the portal, approved by the reviewer. */
export async function liveAnnouncementOf(people: Newsroom, parts: Parts = {}) {
  const content = publishableAnnouncement(parts);
  const { publicationId, number } = await create(people.staff, { kind: "announcement", content });
  return goLive(people, { publicationId, basedOn: number });
}

/** Another version of it, live in the place of the one before. */
export async function nextVersion(
  people: Newsroom,
  before: { publicationId: string; basedOn: number },
  parts: Parts = {},
) {
  const content = publishableAnnouncement(parts);
  const { number } = await save(people.staff, { ...before, content, note: "" });
  return goLive(people, { publicationId: before.publicationId, basedOn: number });
}
