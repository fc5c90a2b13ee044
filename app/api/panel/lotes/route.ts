import { startBatch } from "#lib/intake/commands/batch";
import { canStartBatch } from "#lib/intake/policy";
import { whileHere } from "#lib/media/commands/arrive";
import { answerUpload } from "#lib/platform/upload";

export const dynamic = "force-dynamic";

/** An archive of old reports: its bytes are the body. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, canStartBatch, (actor, file) =>
    whileHere(actor, { ...file, folderId: null, replaces: null }, (arrival) =>
      startBatch(actor, { name: file.name, arrival }),
    ),
  );
}
