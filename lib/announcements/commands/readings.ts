import { type Reader, readerLine, readingsFileName, readingsHead } from "#lib/announcements/csv";
import { allReadings } from "#lib/announcements/queries/readings";
import type { Actor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";

async function* fileText(batches: AsyncGenerator<Reader[]>): AsyncGenerator<string> {
  yield readingsHead;
  for await (const readers of batches) yield readers.map(readerLine).join("");
}

/**
 * Records that somebody downloads who has read an announcement and returns the file (CSV, UTF-8) as
 * pieces of text. Refuses with `forbidden` or `not_found`.
 */
export async function exportReadings(actor: Actor, publicationId: string) {
  const { subject, batches } = await allReadings(actor, publicationId);
  const fileName = readingsFileName(subject.slug, civilDateAt());
  await transaction((tx) =>
    record(tx, actor, {
      ...{ verb: "readings_exported", subjectType: "reading", subjectId: subject.id },
      data: { title: subject.title, fileName },
    }),
  );
  return { fileName, text: fileText(batches) };
}
