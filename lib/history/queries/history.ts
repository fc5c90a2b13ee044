import { readChoices } from "#lib/history/queries/choices";
import { figuresOf } from "#lib/history/queries/figures";
import { historyList } from "#lib/history/queries/list";
import { scopeOf } from "#lib/history/queries/scope";
import type { HistoryFilter } from "#lib/history/schema";
import type { Actor } from "#lib/platform/actor";

/**
 * The directors' history under a filter: figures, a page of the list and what the form offers, in at most six
 * statements over live facts. Refuses with `forbidden`.
 */
export async function readHistory(actor: Actor, filter: HistoryFilter) {
  const scope = await scopeOf(actor, filter);
  const [figures, list, choices] = await Promise.all([
    figuresOf(scope),
    historyList(scope),
    readChoices(),
  ]);
  return { scope, figures, list, choices };
}
export type History = Awaited<ReturnType<typeof readHistory>>;
