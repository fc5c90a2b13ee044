import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isIcon } from "#lib/offline/address";
import { iconDrawing } from "#lib/offline/icon";
import { webManifest } from "#lib/offline/manifest";
import { initials, shortName } from "#lib/offline/naming";

describe("the names of a cooperative", () => {
  it.each([
    ["Cooperativa de Ahorro y Crédito Los Andes", "Los Andes", "A"],
    ["COOPAC Quillacoop", "Quillacoop", "Q"],
    ["Nuestra cooperativa", "Nuestra cooperativa", "NC"],
    ["“Santa María de la Candelaria”", "Santa María", "SM"],
    ["Cooperativa", "Cooperativa", "C"],
    ["Ñandú", "Ñandú", "Ñ"],
    ["Ahorristasdelaltiplanoperuano", "Ahorristasdelaltipla", "A"],
  ])("%s", (name, short, letters) => {
    expect(shortName(name)).toBe(short);
    expect(initials(name)).toBe(letters);
  });
});

describe("the manifest", () => {
  it("has what a phone asks to install a portal, under any name", () => {
    const name = 'Cooperativa "de prueba" <b>';
    const manifest = JSON.parse(webManifest({ name }));
    expect(manifest).toMatchObject({ name, start_url: "/", scope: "/", display: "standalone" });
    const sizes = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => [
      sizes,
      purpose,
    ]);
    expect(sizes).toEqual([
      ["192x192", "any"],
      ["512x512", "any"],
      ["512x512", "maskable"],
    ]);
    const names = manifest.icons.map(({ src }: { src: string }) => src.replace("/iconos/", ""));
    expect(names.every(isIcon)).toBe(true);
    expect(isIcon("constructor")).toBe(false);
  });
});

describe("an icon", () => {
  const letters = {
    width: (text: string, size: number) => text.length * size * 0.6,
    path: () => "M200 200h100v100h-100z",
  };
  const pixels = async (svg: string) => {
    const { data, info } = await sharp(Buffer.from(svg))
      .raw()
      .toBuffer({ resolveWithObject: true });
    return (x: number, y: number) => {
      const at = (y * info.width + x) * info.channels;
      return [...data.subarray(at, at + 3)];
    };
  };

  it("fills its square with the accent, and keeps what matters inside the circle of a mask", async () => {
    const svg = iconDrawing({ name: "Los Andes", hue: 18, logo: null }, true, letters);
    const at = await pixels(svg);
    const ground = at(0, 0);
    expect(ground).toEqual([0x90, 0x1c, 0x2f]);
    for (let turn = 0; turn < 360; turn += 5) {
      const angle = (turn * Math.PI) / 180;
      const [x, y] = [256 + 206 * Math.cos(angle), 256 + 206 * Math.sin(angle)];
      expect(at(Math.round(x), Math.round(y))).toEqual(ground);
    }
    expect(at(250, 250)).toEqual([255, 255, 255]);
  });

  it("shows the logo on paper, whole", async () => {
    const black = await sharp({
      create: { width: 40, height: 20, channels: 3, background: "#000" },
    })
      .png()
      .toBuffer();
    const href = `data:image/png;base64,${black.toString("base64")}`;
    const logo = { href, proportion: 2 };
    const at = await pixels(iconDrawing({ name: "Los Andes", hue: 18, logo }, true, letters));
    expect(at(0, 0)).toEqual([0xfc, 0xfc, 0xfa]);
    expect(at(256, 256)).toEqual([0, 0, 0]);
    expect(at(256, 150)).toEqual([0xfc, 0xfc, 0xfa]);
  });
});
