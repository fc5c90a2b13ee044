import { jsonLd, type Thing } from "#lib/sharing/structured";

/** What a page is about, for search engines. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  const html = { __html: jsonLd(things) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no "<" is left
  return <script type="application/ld+json" dangerouslySetInnerHTML={html} />;
}
