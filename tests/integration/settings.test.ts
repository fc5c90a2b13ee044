import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { submit } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { paragraphs } from "#lib/editorial/richtext";
import { type Actor, type Role, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { updateInstitution, updateLogo, updateMenus } from "#lib/settings/commands";
import {
  firstSteps,
  logoImage,
  menuPages,
  pendingFirstSteps,
  siteIdentity,
} from "#lib/settings/queries";
import { identityInput, menusInput } from "#lib/settings/schema";
import { actorAs } from "#tests/support/actors";
import { draftBy, newsroom } from "#tests/support/drafts";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
const nobodyElse: (Role | "visitor")[] = ["visitor", "member", "staff", "reviewer", "director"];
const actorOf = (role: Role | "visitor") => (role === "visitor" ? visitorActor() : actorAs(role));
const named = identityInput.parse({ name: "Cooperativa de prueba", accentHue: 155 });
const lastEntry = () =>
  db().auditEntry.findFirst({ where: { subjectType: "institution" }, orderBy: { id: "desc" } });
const contentVersion = async () => (await db().contentVersion.findFirstOrThrow()).version;

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: "#901c2f80" } });

const page = {
  type: "institucional",
  title: "Quiénes somos",
  summary: "La historia, los órganos y las oficinas de la cooperativa.",
  body: paragraphs("Nacimos en Puno."),
} as const;

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

describe("updateMenus", () => {
  it("keeps the rest of the settings, and the settings keep the menus", async () => {
    const footerMenu = [{ label: "Intranet", href: "https://ejemplo.pe/" }];
    await updateMenus(administrator, menusInput.parse({ footerMenu }));
    await updateInstitution(administrator, { ...named, phone: "951 000 000" });
    expect(await siteIdentity()).toMatchObject({
      ...{ name: "Cooperativa de prueba", phone: "951 000 000" },
      footerLinks: [{ label: "Intranet", href: "https://ejemplo.pe/" }],
    });
    await updateInstitution(administrator, named);
  });

  it("leads to a page wherever it stands, and to none while it is not on the portal", async () => {
    const people = await newsroom();
    const draft = await draftBy(people.staff, page, "page");
    const headerMenu = [{ label: "Quiénes somos", publicationId: draft.publicationId }];
    await updateMenus(administrator, menusInput.parse({ headerMenu }));
    expect((await siteIdentity()).headerLinks).toEqual([]);

    await submit(people.staff, draft);
    await publish(people.reviewer, { ...draft, force: false });
    expect((await siteIdentity()).headerLinks).toEqual([
      { label: "Quiénes somos", href: "/quienes-somos" },
    ]);
    expect(await menuPages(administrator)).toMatchObject([{ title: "Quiénes somos" }]);

    const reason = "Se escribe de nuevo para la asamblea.";
    await withdraw(people.reviewer, { publicationId: draft.publicationId, reason });
    expect((await siteIdentity()).headerLinks).toEqual([]);
  });
});

describe("updateMenus refuses", () => {
  it.each(nobodyElse)("a %s", async (role) => {
    const update = updateMenus(await actorOf(role), menusInput.parse({}));
    await expect(update).rejects.toMatchObject(refusal("forbidden"));
  });

  it.each(["javascript:alert(1)", "//otro.pe", "/\\otro.pe", "http://ejemplo.pe", "eventos"])(
    "the address %s",
    (href) => {
      expect(menusInput.safeParse({ headerMenu: [{ label: "Enlace", href }] }).success).toBe(false);
    },
  );
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

describe("firstSteps", () => {
  it("tells what is done from what stands in the database", async () => {
    expect(await firstSteps(administrator)).toMatchObject({ accompanied: true, introduced: false });
  });

  it("is only for whoever may do them", async () => {
    const staff = await actorAs("staff");
    await expect(firstSteps(staff)).rejects.toMatchObject(refusal("forbidden"));
    expect(await pendingFirstSteps(staff)).toEqual([]);
    expect(await pendingFirstSteps(administrator)).toHaveLength(5);
  });
});
