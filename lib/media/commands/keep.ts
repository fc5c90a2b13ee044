import type { FileVersion } from "#lib/media/address";
import { faultRefusal } from "#lib/media/commands/examine";
import { type Photo, renderPhoto } from "#lib/media/commands/photo";
import type { FileType } from "#lib/media/sniffing";
import type { Prisma } from "#lib/platform/db";
import { type Arrival, keepArrival, keepBytes } from "#lib/platform/storage";

export const originalKey = ({ id, version }: FileVersion) => `${id}/${version}/original`;
export const renditionKey = ({ id, version }: FileVersion, width: number, format: string) =>
  `${id}/${version}/${width}.${format}`;

/** What is kept of a version: the columns of its file and the rows of its renditions. */
export interface Kept {
  columns: { bytes: number; width: number | null; height: number | null };
  renditions: Prisma.MediaRenditionCreateManyInput[];
}

async function keepPhoto(at: FileVersion, { width, height, renditions }: Photo): Promise<Kept> {
  await Promise.all(
    renditions.map((one) => keepBytes(renditionKey(at, one.width, one.format), one.bytes)),
  );
  const rows = renditions.map(({ bytes, ...row }) => ({
    ...{ ...row, mediaId: at.id, version: at.version, bytes: bytes.length },
  }));
  const largest = rows.filter(({ format }) => format === "jpeg").at(-1);
  return { columns: { bytes: largest?.bytes ?? 0, width, height }, renditions: rows };
}

/** What is served of a photo, which takes its time; null of a document. Refuses what cannot be decoded. */
export async function rendered({ path }: Arrival, { sort }: FileType): Promise<Photo | null> {
  if (sort !== "image") return null;
  try {
    return await renderPhoto(path);
  } catch {
    throw faultRefusal("damagedImage");
  }
}

/** Puts what arrived in its place: the original, and for a photo everything that is served of it. */
export async function keepVersion(
  at: FileVersion,
  arrival: Arrival,
  photo: Photo | null,
): Promise<Kept> {
  await keepArrival(originalKey(at), arrival);
  if (photo) return keepPhoto(at, photo);
  return { columns: { bytes: arrival.bytes, width: null, height: null }, renditions: [] };
}
