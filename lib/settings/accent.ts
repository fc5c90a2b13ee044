/** The hue that the sheet itself carries: cochineal. Another hue is added as an inline style. */
export const defaultHue = 18;

type Rgb = [red: number, green: number, blue: number];

/** What the accent changes: the rest of the palette does not depend on the hue. */
export interface AccentTokens {
  acento: string;
  "acento-2": string;
  "acento-suave": string;
  bloque: string;
  "bloque-2": string;
  hilo: string;
}

// Björn Ottosson's Oklab, from lightness, chroma and hue in degrees to linear sRGB.
function linearRgb(lightness: number, chroma: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const fitsInSrgb = (color: Rgb) => color.every((value) => value > -5e-4 && value < 1.0005);

function channel(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, "0");
}

/** An OKLCH colour as #rrggbb; chroma is lowered until the colour exists in sRGB. */
export function hexColor(lightness: number, chroma: number, hue: number): string {
  let reachable = chroma;
  while (reachable > 0 && !fitsInSrgb(linearRgb(lightness, reachable, hue))) reachable -= 0.002;
  return `#${linearRgb(lightness, Math.max(0, reachable), hue).map(channel).join("")}`;
}

/** The accent of a hue for light and dark: lightness and chroma are fixed, so contrast is too. */
export function accentTokens(hue: number): { light: AccentTokens; dark: AccentTokens } {
  const color = (lightness: number, chroma: number) => hexColor(lightness, chroma, hue);
  const hilo = color(0.53, 0.18);
  return {
    light: {
      acento: color(0.43, 0.15),
      "acento-2": color(0.34, 0.125),
      "acento-suave": color(0.955, 0.018),
      bloque: color(0.43, 0.15),
      "bloque-2": color(0.34, 0.125),
      hilo,
    },
    dark: {
      acento: color(0.76, 0.115),
      "acento-2": color(0.84, 0.08),
      "acento-suave": color(0.27, 0.05),
      bloque: color(0.38, 0.13),
      "bloque-2": color(0.45, 0.14),
      hilo,
    },
  };
}

function declarations(tokens: Partial<AccentTokens>): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

/**
 * The style that replaces the sheet's accent, or null for the default hue. `html:root` outranks the
 * sheet wherever the style stands; on paper the words keep the sheet's black.
 */
export function accentStyle(hue: number): string | null {
  if (hue === defaultHue) return null;
  const { light, dark } = accentTokens(hue);
  const { bloque, "bloque-2": bloque2, hilo } = light;
  const woven = { bloque, "bloque-2": bloque2, hilo };
  return (
    `@media print{html:root{${declarations(woven)}}}` +
    `@media screen{html:root{${declarations(light)}}}` +
    `@media screen and (prefers-color-scheme:dark){html:root{${declarations(dark)}}}`
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast between two #rrggbb colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const paper = { light: "#fcfcfa", dark: "#151211" };

/** The contrasts that a chosen hue gives, for the settings page and its tests. */
export function accentContrasts(hue: number): Record<string, number> {
  const { light, dark } = accentTokens(hue);
  return {
    onPaper: contrast(light.acento, paper.light),
    onTint: contrast(light.acento, light["acento-suave"]),
    whiteOnFilled: contrast("#ffffff", light.bloque),
    onDarkPaper: contrast(dark.acento, paper.dark),
    onDarkTint: contrast(dark.acento, dark["acento-suave"]),
    whiteOnDarkFilled: contrast("#ffffff", dark.bloque),
  };
}
