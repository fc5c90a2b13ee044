import type { UploadFault } from "#lib/media/labels";
import type { Sort } from "#lib/media/schema";

/** What a file is by its bytes: how it is treated, served and named. */
export interface FileType {
  sort: Sort;
  mime: string;
  extension: string;
}

const office = "application/vnd.openxmlformats-officedocument";
const image = (mime: string, extension: string): FileType => ({ sort: "image", mime, extension });
const document = (mime: string, extension: string): FileType => ({
  ...{ sort: "document", mime, extension },
});

const types = [
  image("image/jpeg", "jpg"),
  image("image/png", "png"),
  image("image/apng", "png"),
  image("image/webp", "webp"),
  image("image/avif", "avif"),
  image("image/gif", "gif"),
  image("image/heic", "heic"),
  image("image/heif", "heic"),
  document("application/pdf", "pdf"),
  document(`${office}.wordprocessingml.document`, "docx"),
  document(`${office}.spreadsheetml.sheet`, "xlsx"),
] as const;

const asText = (head: Uint8Array) =>
  new TextDecoder("utf-8")
    .decode(head)
    .replace(/^[\uFEFF\s\0]+/, "")
    .toLowerCase();

/** Text that a browser would take for a page or a drawing with programs. */
function textFault(head: Uint8Array): UploadFault {
  const text = asText(head);
  if (/<svg[\s>]/.test(text)) return "svg";
  return /<(!doctype html|html|head|body|script|iframe|title|meta)[\s>]/.test(text)
    ? "html"
    : "unknown";
}

/**
 * What to make of a file: the type that its first bytes show (`mime`, if any), never its name. Gives
 * the type, or why it is not taken.
 */
export function decideType(mime: string | undefined, head: Uint8Array): FileType | UploadFault {
  if (head.length === 0) return "empty";
  const type = types.find((one) => one.mime === mime);
  if (type) return type;
  if (mime === undefined || mime === "application/xml") return textFault(head);
  if (/macroenabled/i.test(mime)) return "macros";
  return mime === "application/x-cfb" ? "oldOffice" : "notAccepted";
}
