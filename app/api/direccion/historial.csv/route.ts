import { historyAddress, readHistoryAddress } from "#lib/history/address";
import { exportHistory } from "#lib/history/commands";
import { canReadHistory } from "#lib/history/policy";
import { csvDownload } from "#lib/platform/download";
import { pageActor } from "#lib/platform/page";

/** The whole list of events under the filters of the address, as a file. */
export async function GET(request: Request): Promise<Response> {
  // As on the page, the first of a repeated parameter counts.
  const params = [...new URL(request.url).searchParams].reverse();
  const { filter } = readHistoryAddress(Object.fromEntries(params));
  const actor = await pageActor(canReadHistory, historyAddress(filter));
  const { fileName, text } = await exportHistory(actor, filter);
  return csvDownload(fileName, text);
}
