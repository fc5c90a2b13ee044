import type { Target } from "#lib/editorial/checks/targets";
import { stateLabels } from "#lib/editorial/labels";
import { editorAddress } from "#lib/editorial/panelAddress";
import { canRead } from "#lib/editorial/policy";
import { liveVersion, type PanelPublication } from "#lib/editorial/queries/panel";
import { targetsOf } from "#lib/editorial/queries/targets";
import { hrefsIn, referenceHref, referredIds } from "#lib/editorial/references";
import { statusOf } from "#lib/editorial/status";
import { midSentence } from "#lib/editorial/wording";
import { stateOf } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import { mediaIdsIn } from "#lib/media/mentions";
import { shownFiles } from "#lib/media/queries/public";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

/** Where a link of a text leads, for whoever reviews it: «X» (borrador), and its address in the panel. */
export interface LinkedTo {
  words: string;
  address: string | null;
}

async function linkedPublications(content: object): Promise<[string, LinkedTo][]> {
  const ids = referredIds(content, "publicacion");
  if (ids.length === 0) return [];
  const rows = await db().publication.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, kind: true, title: true, stage: true, liveRevisionId: true },
      ...{ authorId: true, submittedById: true },
    },
  });
  return rows.map((row) => {
    const state = midSentence(stateLabels[stateOf(statusOf(row))].text);
    const words = `«${row.title || "Sin título"}» (${state})`;
    return [
      referenceHref({ sort: "publicacion", id: row.id }),
      { words, address: editorAddress(row.id) },
    ];
  });
}

/** The last time that somebody returned a publication, with the version that they had read. */
async function ownReturn(actor: Actor, { id, kind }: PanelPublication) {
  const entry = await db().auditEntry.findFirst({
    where: {
      ...{ subjectType: "publication", subjectId: id },
      ...{ verb: { in: ["sent_back", "published"] } },
    },
    orderBy: { id: "desc" },
    select: { verb: true, actorId: true, revisionId: true, data: true },
  });
  if (entry?.verb !== "sent_back" || entry.actorId !== actor.id || !entry.revisionId) return null;
  const revision = await db().revision.findUnique({
    where: { id: entry.revisionId },
    select: { number: true, content: true },
  });
  if (!revision) return null;
  const { note } = { note: "", ...(entry.data as object) };
  const content = kindOf(kind).draft.parse(revision.content);
  return { note: String(note), number: revision.number, content };
}
export type OwnReturn = NonNullable<Awaited<ReturnType<typeof ownReturn>>>;

const named = ([href, { title }]: [string, Target]): [string, LinkedTo][] =>
  title ? [[href, { words: `«${title}»`, address: null }]] : [];

/** What reviewing needs beside the text: what is live, its files, where its links lead, and what this person returned it for. */
export async function reviewAids(actor: Actor, publication: PanelPublication) {
  ensure(canRead(actor), "forbidden");
  const { id, content } = publication;
  const own = referenceHref({ sort: "publicacion", id });
  const hrefs = hrefsIn(content).filter((href) => href !== own);
  const [live, files, targets, publications, returned] = await Promise.all([
    liveVersion(actor, publication),
    shownFiles(mediaIdsIn(content)),
    targetsOf(db(), { hrefs, images: [] }),
    linkedPublications(content),
    ownReturn(actor, publication),
  ]);
  const ours = Object.entries(targets).filter(([href]) => href.startsWith("ayni:"));
  const links = Object.fromEntries([...ours.flatMap(named), ...publications]);
  return { live, files, targets, links, returned };
}
export type ReviewAids = Awaited<ReturnType<typeof reviewAids>>;
