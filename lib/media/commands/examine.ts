import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { officeFault } from "#lib/media/commands/office";
import { pdfFault } from "#lib/media/commands/pdf";
import { photoFault } from "#lib/media/commands/photo";
import { type UploadFault, uploadSentences } from "#lib/media/labels";
import { largestPhotoBytes } from "#lib/media/schema";
import { decideType, type FileType } from "#lib/media/sniffing";
import { Refusal } from "#lib/platform/refusal";
import type { Arrival } from "#lib/platform/storage";

const headBytes = 4_096;

/** A refusal with the sentence of a fault; the fault's name says which to a program. */
export function faultRefusal(fault: UploadFault): Refusal {
  const code = fault === "busy" ? "rate_limited" : "invalid";
  return new Refusal(code, { message: uploadSentences[fault], data: { fault } });
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function faultInside(path: string, type: FileType): Promise<UploadFault | null> {
  if (type.sort === "image") return photoFault(path, type);
  return type.extension === "pdf" ? pdfFault(path) : officeFault(path);
}

/** What arrived, by its bytes alone. Refuses what the library does not take, each with its sentence. */
export async function examine({ path, bytes }: Arrival): Promise<FileType> {
  const head = await headOf(path);
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const type = decideType(found?.mime, head);
  if (typeof type === "string") throw faultRefusal(type);
  if (type.sort === "image" && bytes > largestPhotoBytes) throw faultRefusal("photoTooLarge");
  const fault = await faultInside(path, type);
  if (fault) throw faultRefusal(fault);
  return type;
}
