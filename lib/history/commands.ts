import { filterParameters } from "#lib/history/address";
import { csvHead, eventLine, exportFileName } from "#lib/history/csv";
import { historyBatches } from "#lib/history/queries/list";
import { type Scope, scopeOf } from "#lib/history/queries/scope";
import type { HistoryFilter } from "#lib/history/schema";
import type { Actor } from "#lib/platform/actor";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";

async function* fileText(scope: Scope): AsyncGenerator<string> {
  yield csvHead;
  for await (const events of historyBatches(scope)) yield events.map(eventLine).join("");
}

/**
 * Records that somebody downloads the list of events under a filter and returns the file (CSV, UTF-8)
 * as pieces of text that are read from the database while they are sent. Refuses with `forbidden`.
 */
export async function exportHistory(actor: Actor, filter: HistoryFilter) {
  const scope = await scopeOf(actor, { ...filter, after: null });
  const fileName = exportFileName(scope.today);
  const filters = filterParameters(scope.filter);
  await transaction((tx) =>
    record(tx, actor, {
      ...{ verb: "history_exported", subjectType: "history", subjectId: "events" },
      data: { filters, fileName },
    }),
  );
  return { fileName, text: fileText(scope) };
}
