import sharp from "sharp";
import type { UploadFault } from "#lib/media/labels";
import { type Format, formats, longestSide, mostPixels } from "#lib/media/schema";
import { heightAt, widthsOf } from "#lib/media/sizes";
import type { FileType } from "#lib/media/sniffing";

// One picture is decoded at a time in a process, each on one thread: memory stays bounded.
sharp.concurrency(1);
sharp.cache(false);

const widest = 1920;
const bounded = { limitInputPixels: mostPixels, failOn: "warning", sequentialRead: true } as const;

/** Why a photo is not taken, by its header alone: nothing is decoded yet. */
export async function photoFault(path: string, type: FileType): Promise<UploadFault | null> {
  const unreadable = type.extension === "heic" ? "heic" : "damagedImage";
  const header = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!header) return unreadable;
  const { width, height } = header;
  const tooLarge = width > longestSide || height > longestSide || width * height > mostPixels;
  return tooLarge ? "tooManyPixels" : null;
}

export interface Rendition {
  format: Format;
  width: number;
  height: number;
  bytes: Buffer;
}

export interface Photo {
  width: number;
  height: number;
  renditions: Rendition[];
}

interface Raw {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** The picture upright, in sRGB, at most as wide as a layout needs, without anything but its pixels. */
async function plainPixels(path: string): Promise<Raw> {
  const { data, info } = await sharp(path, bounded)
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info };
}

// More effort takes ten times as long and saves nothing on photos of this quality.
const fastAvif = { quality: 52, effort: 0, chromaSubsampling: "4:2:0" } as const;

function encoded({ data, info }: Raw, width: number, format: Format): Promise<Buffer> {
  const image = sharp(data, { raw: info }).resize({ width });
  if (format === "avif") return image.avif(fastAvif).toBuffer();
  if (format === "webp") return image.webp({ quality: 76, effort: 1 }).toBuffer();
  const onWhite = image.flatten({ background: "#ffffff" });
  return onWhite.jpeg({ quality: 78, progressive: true }).toBuffer();
}

async function allRenditions(raw: Raw): Promise<Rendition[]> {
  const made: Rendition[] = [];
  const wanted = widthsOf(raw.info.width).flatMap((width) =>
    formats.map((format) => ({ width, format, height: heightAt(width, raw.info) })),
  );
  // One after another: side by side they would take the memory of all of them.
  for (const one of wanted) {
    made.push({ ...one, bytes: await encoded(raw, one.width, one.format) });
  }
  return made;
}

let last: Promise<unknown> = Promise.resolve();

/** Makes every size and format in which a photo is served. Rejects when the image cannot be decoded. */
export function renderPhoto(path: string): Promise<Photo> {
  const work = async () => {
    const { autoOrient } = await sharp(path, bounded).metadata();
    const raw = await plainPixels(path);
    return { ...autoOrient, renditions: await allRenditions(raw) };
  };
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}
