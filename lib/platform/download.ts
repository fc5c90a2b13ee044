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

function download(fileName: string, type: string, text: AsyncGenerator<string>): Response {
  return new Response(streamOf(text), {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** A CSV file to keep, written while it is read from the database. It belongs to who asked: nobody stores it. */
export function csvDownload(fileName: string, text: AsyncGenerator<string>): Response {
  return download(fileName, "text/csv", text);
}

/** A JSON file to keep, as `csvDownload` gives a table. */
export function jsonDownload(fileName: string, text: AsyncGenerator<string>): Response {
  return download(fileName, "application/json", text);
}
