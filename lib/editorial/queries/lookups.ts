import { kindLabels, stateLabels } from "#lib/editorial/labels";
import { canRead } from "#lib/editorial/policy";
import type { FindInput, KindName } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import { stateOf } from "#lib/editorial/workflow";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";

const most = 8;

/** Publications whose title has these words, newest work first, for links between them. */
export async function lookUpPublications(actor: Actor, { text }: FindInput) {
  ensure(canRead(actor), "forbidden");
  const words = searchName(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const rows = await db().publication.findMany({
    where: {
      AND: words.map((word) => ({ searchTitle: { contains: word } })),
      OR: [{ stage: null }, { stage: { notIn: ["trashed", "withdrawn"] } }],
    },
    orderBy: [{ touchedAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ id: true, title: true, kind: true, stage: true, liveRevisionId: true },
      ...{ authorId: true, submittedById: true },
    },
  });
  return rows.map((row) => {
    const state = stateLabels[stateOf(statusOf(row))].text;
    const kind = kindLabels[row.kind as KindName];
    return { id: row.id, name: row.title, detail: `${kind} · ${state}` };
  });
}
