import { canReadReports } from "#lib/intake/policy";
import { textOfFile } from "#lib/intake/queries/fileText";
import { whileHere } from "#lib/media/commands/arrive";
import { examine } from "#lib/media/commands/examine";
import { answerUpload } from "#lib/platform/upload";

export const dynamic = "force-dynamic";

/** The text of a report: its bytes are the body. Nothing is kept. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, canReadReports, (actor, file) =>
    whileHere(actor, { ...file, folderId: null, replaces: null }, (arrival) =>
      textOfFile(arrival, examine),
    ),
  );
}
