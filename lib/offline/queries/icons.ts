import sharp from "sharp";
import { type IconName, icons } from "#lib/offline/address";
import { iconDrawing } from "#lib/offline/icon";
import { siteIdentity } from "#lib/settings/queries";
import { logoOf } from "#lib/sharing/queries/card";
import { cardLetters } from "#lib/sharing/queries/letters";

/** An icon of the portal as a PNG, from the cooperative's logo or, until it has one, from its initials. */
export async function iconPicture(name: IconName): Promise<Uint8Array<ArrayBuffer>> {
  const [{ name: cooperative, accentHue: hue }, logo] = await Promise.all([
    siteIdentity(),
    logoOf(),
  ]);
  const { side, maskable } = icons[name];
  const drawing = iconDrawing({ name: cooperative, hue, logo }, maskable, cardLetters());
  const picture = sharp(Buffer.from(drawing)).resize(side, side);
  return new Uint8Array(await picture.png({ compressionLevel: 9, palette: true }).toBuffer());
}
