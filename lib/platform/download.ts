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

/** A CSV file to keep, written while it is read from the database. It belongs to who asked: nobody stores it. */
export function csvDownload(fileName: string, text: AsyncGenerator<string>): Response {
  return new Response(streamOf(text), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
