import { accentStyle } from "#lib/settings/accent";

/** The cooperative's own accent, when it is not the one that the sheet carries. */
export function AccentStyle({ hue }: { hue: number }) {
  const style = accentStyle(hue);
  if (!style) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: only numbers and names of ours, no input
  return <style dangerouslySetInnerHTML={{ __html: style }} />;
}
