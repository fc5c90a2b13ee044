import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { upload } from "#lib/media/commands/upload";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { docx, pdf, photo, uploadOf } from "#tests/support/uploads";

const megabyte = 1_000_000;
const mediaFolder = () => join(process.env.DATA_DIR ?? "", "media");

describe("what is taken is made harmless", () => {
  let writer: Actor;
  beforeAll(async () => {
    writer = await actorAs("staff");
  });
  const kept = (id: string) => readdirSync(join(mediaFolder(), id, "1"));

  it("nothing that is served says where a photo was taken", async () => {
    const gps = { IFD3: { GPSLatitudeRef: "S", GPSLatitude: "15/1 50/1 0/1" } };
    const secret = { IFD0: { Artist: "Persona retratada", ImageDescription: "En su casa" } };
    const taken = await photo(1_300, 900)
      .withExif({ ...gps, ...secret })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { id } = await upload(writer, uploadOf(taken, "IMG_0001.jpg"));
    const renditions = kept(id).filter((name) => name !== "original");
    expect(renditions).toHaveLength(15);
    for (const name of renditions) {
      const bytes = readFileSync(join(mediaFolder(), id, "1", name));
      const { exif, icc, xmp, iptc, width } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc }).toEqual({});
      expect(bytes.includes("Persona retratada")).toBe(false);
      expect(width).toBeLessThanOrEqual(1_920);
    }
  });

  it("a photo is turned as the camera says", async () => {
    const lying = await photo(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { id } = await upload(writer, uploadOf(lying, "vertical.jpg"));
    const file = await db().mediaFile.findUniqueOrThrow({ where: { id } });
    expect([file.width, file.height]).toEqual([400, 600]);
  });

  it("a wrong ending and a way out of the folder do not count", async () => {
    const png = await photo(300, 200).png().toBuffer();
    const { id } = await upload(writer, uploadOf(png, "../../../etc/passwd.pdf"));
    const file = await db().mediaFile.findUniqueOrThrow({ where: { id } });
    expect(file).toMatchObject({ mime: "image/png", extension: "png", title: "passwd" });
    expect(kept(id)).toContain("original");
    expect(existsSync(join(mediaFolder(), "..", "etc"))).toBe(false);
  });

  it("what a photo carries behind its pixels is not served", async () => {
    const script = strToU8("<script>alert('polizonte')</script>");
    const bytes = Buffer.concat([await photo(400, 300).jpeg().toBuffer(), script]);
    const { id } = await upload(writer, uploadOf(bytes, "doble.jpg"));
    for (const name of kept(id).filter((one) => one !== "original")) {
      expect(readFileSync(join(mediaFolder(), id, "1", name)).includes("polizonte")).toBe(false);
    }
  });

  it("ordinary documents stay as they are", async () => {
    const acta = await upload(writer, uploadOf(pdf(), "Acta de prueba.pdf"));
    const carta = await upload(writer, uploadOf(docx(), "carta.docx"));
    expect(kept(acta.id)).toEqual(["original"]);
    expect(await db().mediaFile.findUniqueOrThrow({ where: { id: carta.id } })).toMatchObject({
      ...{ sort: "document", extension: "docx", width: null },
    });
  });

  it("the memory stays bounded while large photos are made small", async () => {
    const plain = { width: 7_001, height: 7_001, channels: 3, background: "#2d5016" } as const;
    const large = await sharp({ create: plain }).jpeg().toBuffer();
    const before = process.memoryUsage().rss;
    const { id } = await upload(writer, uploadOf(large, "grande.jpg"));
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * megabyte);
    expect(kept(id).length).toBe(16);
  });
});
