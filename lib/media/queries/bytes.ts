import { z } from "zod";
import { readableBy } from "#lib/announcements/queries/own";
import { publicOnly } from "#lib/editorial/audience";
import { readFileName } from "#lib/media/address";
import { canSeeLibrary } from "#lib/media/policy";
import type { Format } from "#lib/media/schema";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { readStored, storedBytes } from "#lib/platform/storage";

const formatTypes: Record<Format, string> = {
  avif: "image/avif",
  webp: "image/webp",
  jpeg: "image/jpeg",
};

export interface AskedFile {
  id: string;
  version: string;
  name: string;
}

/** Bytes that may be sent: their type, their length and whether everybody may keep them. */
export interface ServedFile {
  key: string;
  mime: string;
  bytes: number;
  name: string;
  isPublic: boolean;
  etag: string;
  attached: boolean;
}

/** Only what something live shows to everybody is public, and only in its present version. */
async function isShown(mediaId: string): Promise<boolean> {
  const found = await db().liveMedia.findFirst({
    where: { mediaId, publication: publicOnly },
    select: { mediaId: true },
  });
  return found !== null;
}

/** What a reserved announcement shows, whoever it reaches may have. */
async function reaches(actor: Actor, mediaId: string): Promise<boolean> {
  const publication = await readableBy(actor);
  const where = { mediaId, publication };
  return (await db().liveMedia.findFirst({ where, select: { mediaId: true } })) !== null;
}

/** Whether somebody may have what is not public. A provisional password opens only the page that changes it. */
async function mayHave(actor: Actor, mediaId: string): Promise<boolean> {
  if (actor.mustChangePassword) return false;
  return canSeeLibrary(actor) || reaches(actor, mediaId);
}

async function present(id: string, version: string) {
  if (!z.uuid().safeParse(id).success || !/^\d{1,6}$/.test(version)) return null;
  return db().mediaFile.findFirst({
    where: { id, version: Number(version), erasedAt: null },
    select: { id: true, version: true, sort: true, mime: true, extension: true },
  });
}

type Present = NonNullable<Awaited<ReturnType<typeof present>>>;

async function renditionOf({ id, version }: Present, width: number, format: Format) {
  const row = await db().mediaRendition.findUnique({
    where: { mediaId_version_format_width: { mediaId: id, version, format, width } },
    select: { width: true },
  });
  return row && { key: `${id}/${version}/${width}.${format}`, mime: formatTypes[format] };
}

async function placeOf(file: Present, name: string) {
  const asked = readFileName(name);
  if (!asked) return null;
  if ("format" in asked) return renditionOf(file, asked.width, asked.format);
  const matches = file.sort === "document" && asked.extension === file.extension;
  return matches ? { key: `${file.id}/${file.version}/original`, mime: file.mime } : null;
}

/** The file of the library at an address, if this person may have it; null otherwise. */
export async function servedFile(actor: Actor, asked: AskedFile): Promise<ServedFile | null> {
  const file = await present(asked.id, asked.version);
  if (!file) return null;
  const isPublic = await isShown(file.id);
  if (!isPublic && !(await mayHave(actor, file.id))) return null;
  const place = await placeOf(file, asked.name);
  const bytes = place && (await storedBytes(place.key));
  if (!place || bytes === null) return null;
  const attached = file.sort === "document" && file.extension !== "pdf";
  const etag = `"${file.id}-${file.version}-${asked.name}"`;
  return { ...place, bytes, isPublic, etag, attached, name: asked.name };
}

/** The bytes of a served file, from `start` to `end`, both included. */
export function servedBytes({ key }: ServedFile, range: { start: number; end: number }) {
  return readStored(key, range);
}
