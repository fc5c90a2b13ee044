import { whyNot } from "#lib/editorial/bulk";
import { publishable } from "#lib/editorial/commands/content";
import { canEnterPanel } from "#lib/editorial/policy";
import { colleaguesToday } from "#lib/editorial/queries/care";
import { type Colleagues, responsibleAccounts } from "#lib/editorial/responsible";
import type { KindName } from "#lib/editorial/schema";
import type { BulkAction, BulkPlanInput } from "#lib/editorial/schema/bulk";
import { statusOf } from "#lib/editorial/status";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure, Refusal } from "#lib/platform/refusal";
import { isToldAgain } from "#lib/subscriptions/schema";

const planned = {
  ...{ id: true, kind: true, title: true, stage: true, liveRevisionId: true, trashedAt: true },
  ...{ authorId: true, submittedById: true, ownerId: true, ownerPost: true },
  draftRevision: { select: { number: true, content: true, authorId: true } },
} as const;

const readRows = (ids: string[]) =>
  db().publication.findMany({
    where: { id: { in: ids }, draftRevisionId: { not: null } },
    select: planned,
  });
type Row = Awaited<ReturnType<typeof readRows>>[number];

/** A refusal of one row among many: its sentence, with the first two fields that it is about. */
export const refusalWords = ({ message, fields }: Refusal) =>
  [message, ...Object.values(fields).slice(0, 2)].join(" ");

/** What the content still lacks, in sentences; empty where nothing. */
function lacks(action: BulkAction, { kind, draftRevision }: Row): string {
  if (action !== "submit" && action !== "publish") return "";
  try {
    publishable(kind, draftRevision?.content);
    return "";
  } catch (error) {
    if (error instanceof Refusal) return refusalWords(error);
    throw error;
  }
}

function plannedRow(action: BulkAction, actor: Actor, { row, people }: Planning) {
  const responsible = responsibleAccounts(row, people).map(({ id }) => id);
  const reason =
    whyNot(action, actor, { status: statusOf(row), responsible }) || lacks(action, row);
  const { id, kind, title, draftRevision } = row;
  const basedOn = draftRevision?.number ?? 0;
  const content = (draftRevision?.content ?? {}) as object;
  const tellsAgain = isToldAgain({ kind, live: row.liveRevisionId, content });
  return { publicationId: id, kind: kind as KindName, title, basedOn, reason, tellsAgain };
}
interface Planning {
  row: Row;
  people: Colleagues;
}
/**
 * What would happen with one publication: `reason` says why nothing would, `tellsAgain` that publishing it would tell
 * subscribers of it once more.
 */
export type PlannedRow = ReturnType<typeof plannedRow>;

/**
 * Tells what an action would do with each of these publications, by the very rules of its command, and changes nothing.
 * In the order of the ids; those that do not exist are left out.
 */
export async function planBulk(actor: Actor, input: BulkPlanInput): Promise<PlannedRow[]> {
  ensure(canEnterPanel(actor), "forbidden");
  const [rows, people] = await Promise.all([readRows(input.ids), colleaguesToday(actor)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return input.ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [plannedRow(input.action, actor, { row, people })] : [];
  });
}
