import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { beforeAll, describe, expect, it } from "vitest";

async function compile(name: string): Promise<string> {
  const from = resolve(import.meta.dirname, `../../app/styles/${name}.css`);
  const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(
    readFileSync(from, "utf8"),
    { from },
  );
  return css;
}

const weight = (css: string) =>
  brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

// Each of these is ignored, with all that it holds, by browsers still found on members' phones.
const tooNew = {
  "cascade layers (Chrome 99)": /@layer/,
  "registered properties (Chrome 85)": /@property/,
  "media ranges (Chrome 104)": /@media[^{]*[<>]/,
  "nesting (Chrome 112)": /&/,
  ":has (Chrome 105)": /:has\(/,
  "color-mix (Chrome 111)": /color-mix/,
  "oklch (Chrome 111)": /oklch/,
  "inset (Chrome 87)": /[;{]inset:/,
  "flow-relative sides (Chrome 87)": /[;{](margin|padding|border)-(inline|block)/,
};

describe("the portal's sheet", () => {
  let css = "";
  beforeAll(async () => {
    css = await compile("portal");
  });

  it("weighs at most 6 kB in brotli", () => {
    expect(weight(css)).toBeLessThanOrEqual(6000);
  });

  it.each(Object.entries(tooNew))("does without %s", (_, pattern) => {
    expect(css.match(pattern)?.[0]).toBeUndefined();
  });

  it("follows the phone's scheme and prints", () => {
    expect(css).toContain("(prefers-color-scheme:dark)");
    expect(css).toContain("@media print");
  });

  it("carries nothing of the panel", () => {
    expect(css).not.toMatch(/\.(lateral|filtros|campo|ingreso)\b/);
  });
});

describe("the panel's sheet", () => {
  it("weighs at most 9 kB in brotli", async () => {
    const css = await compile("panel");
    expect(weight(css)).toBeLessThanOrEqual(9000);
    expect(css).toContain(".lateral");
  });
});
