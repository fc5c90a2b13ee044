/** The widths that the layouts use, in pixels. */
export const layoutWidths = [320, 640, 960, 1280, 1920] as const;
const widest = 1920;

/** The widths in which a photo of that width is kept: never larger than itself. */
export function widthsOf(width: number): number[] {
  const own = Math.min(width, widest);
  return [...layoutWidths.filter((one) => one < own), own];
}

/** The height of a photo at a width, in whole pixels. */
export function heightAt(width: number, photo: { width: number; height: number }): number {
  return Math.max(1, Math.round((width * photo.height) / photo.width));
}

/** A length in bytes as people read it: "240 kB", "1.2 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
