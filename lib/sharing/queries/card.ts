import sharp from "sharp";
import { publicOnly } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import type { CivilDate } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { logoImage, siteIdentity } from "#lib/settings/queries";
import { type Cooperative, cardDrawing } from "#lib/sharing/card";
import { cardContents } from "#lib/sharing/contents";
import { cardLetters } from "#lib/sharing/queries/letters";

/** What messengers still show beside a link. */
const mostBytes = 250_000;
const qualities = [84, 70, 50, 30];

/** The logo as a drawing carries it inside; null while there is none. */
export async function logoOf(): Promise<Cooperative["logo"]> {
  const logo = await logoImage();
  if (!logo) return null;
  const { width = 1, height = 1 } = await sharp(logo.bytes).metadata();
  const data = Buffer.from(logo.bytes).toString("base64");
  return { href: `data:image/png;base64,${data}`, proportion: width / height };
}

async function jpegOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  const { width, height, channels } = picture.info;
  let bytes = Buffer.alloc(0);
  for (const quality of qualities) {
    const raw = sharp(picture.data, { raw: { width, height, channels } });
    bytes = await raw.jpeg({ quality, progressive: true }).toBuffer();
    if (bytes.length <= mostBytes) break;
  }
  return new Uint8Array(bytes);
}

/**
 * The card of the public publication of a kind at an address, as a JPEG of 1200 × 630 pixels and 250 kB at
 * most; null where there is none.
 */
export async function cardPicture(kind: KindName, slug: string, today: CivilDate) {
  const [row, { name, accentHue: hue }, logo] = await Promise.all([
    db().livePublication.findUnique({
      where: { kind_slug: { kind, slug }, ...publicOnly },
      select: { type: true, title: true, summary: true, publishedAt: true, article: true },
    }),
    siteIdentity(),
    logoOf(),
  ]);
  if (!row) return null;
  const card = cardContents({ ...row, kind }, today);
  return jpegOf(cardDrawing(card, { name, hue, logo }, cardLetters()));
}
