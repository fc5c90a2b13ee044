import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Role, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { updateInstitution, updateLogo } from "#lib/settings/commands";
import { logoImage, siteIdentity } from "#lib/settings/queries";
import { institution } from "#lib/settings/schema";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
const nobodyElse: (Role | "visitor")[] = ["visitor", "member", "staff", "reviewer", "director"];
const actorOf = (role: Role | "visitor") => (role === "visitor" ? visitorActor() : actorAs(role));
const named = institution.parse({ name: "Cooperativa de prueba", accentHue: 155 });
const lastEntry = () =>
  db().auditEntry.findFirst({ where: { subjectType: "institution" }, orderBy: { id: "desc" } });
const contentVersion = async () => (await db().contentVersion.findFirstOrThrow()).version;

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: "#901c2f80" } });

let administrator: Actor;

beforeAll(async () => {
  administrator = await actorAs("administrator");
});

describe("siteIdentity", () => {
  it("has no name of its own until somebody writes it", async () => {
    expect(await siteIdentity()).toMatchObject({
      ...{ name: "Nuestra cooperativa", accentHue: 18, logoVersion: null },
    });
  });
});

describe("updateInstitution", () => {
  it("shows on every page at once and is written down field by field", async () => {
    const before = await contentVersion();
    await updateInstitution(administrator, named);
    expect(await siteIdentity()).toMatchObject(named);
    expect(await contentVersion()).toBeGreaterThan(before);
    expect(await lastEntry()).toMatchObject({
      verb: "settings_changed",
      data: { name: ["Nuestra cooperativa", "Cooperativa de prueba"], accentHue: [18, 155] },
    });
  });

  it("leaves no trace when nothing changed", async () => {
    const before = await lastEntry();
    await updateInstitution(administrator, named);
    expect(await lastEntry()).toEqual(before);
  });
});

describe("updateInstitution refuses", () => {
  it.each(nobodyElse)("a %s", async (role) => {
    const update = updateInstitution(await actorOf(role), named);
    await expect(update).rejects.toMatchObject(refusal("forbidden"));
  });
});

describe("updateLogo", () => {
  it.each(["png", "jpeg", "webp"] as const)(
    "keeps a %s as a small PNG without metadata",
    async (sort) => {
      const size = { png: 600, jpeg: 700, webp: 800 }[sort];
      const file = await picture(size, 300)
        .withMetadata({ exif: { IFD0: { Artist: "Alguien" } } })
        [sort]()
        .toBuffer();
      const { version } = await updateLogo(administrator, file);
      const logo = await logoImage();
      const { format, width, exif } = await sharp(logo?.bytes).metadata();
      expect({ format, width, exif }).toEqual({ format: "png", width: 256, exif: undefined });
      expect(logo?.version).toBe(version);
      expect((await siteIdentity()).logoVersion).toBe(version);
      expect(await lastEntry()).toMatchObject({ verb: "logo_changed", data: { to: version } });
    },
  );

  it("does not enlarge a small one", async () => {
    await updateLogo(administrator, await picture(40, 30).png().toBuffer());
    const { width, height } = await sharp((await logoImage())?.bytes).metadata();
    expect([width, height]).toEqual([40, 30]);
  });

  it("with nothing removes it and keeps the name", async () => {
    await updateLogo(administrator, null);
    expect(await logoImage()).toBeNull();
    expect(await siteIdentity()).toMatchObject({ ...named, logoVersion: null });
    expect(await lastEntry()).toMatchObject({ verb: "logo_removed" });
  });
});

describe("updateLogo refuses", () => {
  const text = (value: string) => new TextEncoder().encode(value);

  it.each(nobodyElse)("a %s", async (role) => {
    const update = updateLogo(await actorOf(role), null);
    await expect(update).rejects.toMatchObject(refusal("forbidden"));
  });

  it("what is no image, whatever it is called", async () => {
    const svg = text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
    const message = "Use una imagen PNG, JPEG o WebP.";
    await expect(updateLogo(administrator, svg)).rejects.toMatchObject(
      refusal("invalid", { message }),
    );
  });

  it("an image that is cut short", async () => {
    const whole = await picture(300, 300).png({ compressionLevel: 0 }).toBuffer();
    const message = expect.stringContaining("no se puede leer");
    await expect(updateLogo(administrator, whole.subarray(0, 2000))).rejects.toMatchObject(
      refusal("invalid", { message }),
    );
  });

  it("an image that would fill the memory when opened", async () => {
    const bomb = await picture(5100, 5100).png().toBuffer();
    await expect(updateLogo(administrator, bomb)).rejects.toMatchObject(refusal("invalid"));
    expect(await logoImage()).toBeNull();
  });
});
