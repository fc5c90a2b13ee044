import { historyAddress, readHistoryAddress } from "#lib/history/address";
import { exportHistory } from "#lib/history/commands";
import { canReadHistory } from "#lib/history/policy";
import { pageActor } from "#lib/platform/page";

/** Sends each piece when the reader is ready for it; a reader who leaves ends the reading too. */
function streamOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}

/** The whole list of events under the filters of the address, as a file. */
export async function GET(request: Request): Promise<Response> {
  // As on the page, the first of a repeated parameter counts.
  const params = [...new URL(request.url).searchParams].reverse();
  const { filter } = readHistoryAddress(Object.fromEntries(params));
  const actor = await pageActor(canReadHistory, historyAddress(filter));
  const { fileName, text } = await exportHistory(actor, filter);
  return new Response(streamOf(text), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}
