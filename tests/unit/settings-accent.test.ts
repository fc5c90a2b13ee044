import { describe, expect, it } from "vitest";
import {
  accentContrasts,
  accentStyle,
  accentTokens,
  contrast,
  defaultHue,
} from "#lib/settings/accent";

const hues = Array.from({ length: 360 }, (_, hue) => hue);
const worst = (name: string) =>
  Math.min(...hues.map((hue) => accentContrasts(hue)[name] ?? Number.NaN));
const shown = (value: number) => Math.round(value * 10) / 10;

describe("accent", () => {
  it("gives the palette of the sheet for the default hue", () => {
    const { light, dark } = accentTokens(defaultHue);
    expect(light).toEqual({
      acento: "#901c2f",
      "acento-2": "#6a0c1e",
      "acento-suave": "#fceceb",
      bloque: "#901c2f",
      "bloque-2": "#6a0c1e",
      hilo: "#bd2c42",
    });
    expect(dark).toMatchObject({ acento: "#f19295", bloque: "#781827", "bloque-2": "#932a37" });
  });

  // The least contrasts that the design promises whatever hue a cooperative picks.
  it.each([
    ["onPaper", 7.4],
    ["onTint", 6.7],
    ["whiteOnFilled", 6.9],
    ["onDarkPaper", 6.7],
    ["onDarkTint", 6.7],
    ["whiteOnDarkFilled", 6.9],
  ])("holds %s at %f or more over all 360 hues", (name, least) => {
    expect(shown(worst(name))).toBeGreaterThanOrEqual(least);
  });

  it("keeps white legible on filled areas under the pointer", () => {
    const hovered = hues.flatMap((hue) => {
      const { light, dark } = accentTokens(hue);
      return [contrast("#ffffff", light["bloque-2"]), contrast("#ffffff", dark["bloque-2"])];
    });
    expect(Math.min(...hovered)).toBeGreaterThanOrEqual(6.9);
  });

  it("writes every colour as six hexadecimal digits", () => {
    const colors = hues.flatMap((hue) => {
      const { light, dark } = accentTokens(hue);
      return [...Object.values(light), ...Object.values(dark)];
    });
    expect(colors.every((color) => /^#[0-9a-f]{6}$/.test(color))).toBe(true);
  });

  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  });

  it("adds nothing for the default hue, and both schemes for another", () => {
    expect(accentStyle(defaultHue)).toBeNull();
    const style = accentStyle(155) ?? "";
    expect(style).toContain(`--acento:${accentTokens(155).light.acento}`);
    expect(style).toContain(`--acento:${accentTokens(155).dark.acento}`);
    expect(style).toContain(`@media print{html:root{--bloque:${accentTokens(155).light.bloque}`);
    expect(style).not.toContain("oklch");
  });
});
