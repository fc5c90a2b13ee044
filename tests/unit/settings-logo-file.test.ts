import { describe, expect, it } from "vitest";
import { imageType, largestLogoBytes, logoFile } from "#lib/settings/logo-file";

const bytes = (start: number[], length = 64) => {
  const all = new Uint8Array(length);
  all.set(start);
  return all;
};
const text = (value: string) => new TextEncoder().encode(value);
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const webp = [...text("RIFF"), 0, 0, 0, 0, ...text("WEBP")];

describe("imageType", () => {
  it("reads the first bytes, not a name", () => {
    expect(imageType(bytes(png))).toBe("png");
    expect(imageType(bytes([0xff, 0xd8, 0xff, 0xe0]))).toBe("jpeg");
    expect(imageType(bytes(webp))).toBe("webp");
  });

  it.each([
    ["a drawing that may hold scripts", text("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["a page", text("<!doctype html><script>alert(1)</script>")],
    ["a GIF", text("GIF89a")],
    ["another RIFF file", bytes([...text("RIFF"), 0, 0, 0, 0, ...text("WAVE")])],
    ["nothing", new Uint8Array()],
  ])("knows no %s", (_, file) => {
    expect(imageType(file)).toBeNull();
  });
});

describe("logoFile", () => {
  it("takes an image of 500 kB and doing without one", () => {
    expect(logoFile.safeParse(bytes(png, largestLogoBytes)).success).toBe(true);
    expect(logoFile.safeParse(null).success).toBe(true);
  });

  it("refuses a heavier one and what is no image", () => {
    const sentence = (file: unknown) => logoFile.safeParse(file).error?.issues[0]?.message;
    expect(sentence(bytes(png, largestLogoBytes + 1))).toMatch(/500 kB/);
    expect(sentence(text("<svg/>"))).toBe("Use una imagen PNG, JPEG o WebP.");
    expect(sentence("data:image/png;base64,")).toBeDefined();
  });
});
