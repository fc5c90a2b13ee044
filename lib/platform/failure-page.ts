import { failureWords } from "#lib/platform/failure-words";
import { type Locale, languageTags, pathIn } from "#lib/platform/language";

const pageOf = (locale: Locale, what: "failed" | "crowded") => {
  const { [what]: said, toHome } = failureWords[locale];
  const { title, sentence } = said;
  return `<!doctype html>
<html lang="${languageTags[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root{--papel:#fcfcfa;--tinta:#1d1714;--acento:#901c2f;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--papel:#151211;--tinta:#edebe7;--acento:#f19295}}
body{margin:0;background:var(--papel);color:var(--tinta);font:400 1.0625rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{max-width:42rem;margin:0 auto;padding:4rem 1rem}
h1{font:700 2.125rem/1.1 ui-serif,"Noto Serif",Charter,Georgia,serif;margin:0 0 1rem}
a{color:inherit;text-decoration-color:var(--acento);text-decoration-thickness:2px;text-underline-offset:.22em}
</style>
</head>
<body>
<main id="contenido">
<h1>${title}</h1>
<p>${sentence}</p>
<p><a href="${pathIn(locale, "/")}">${toHome}</a></p>
</main>
</body>
</html>
`;
};

/** What readers see when a page failed: plain, and in need of nothing, not even the database. */
export const failurePage = (locale: Locale) => pageOf(locale, "failed");

/** What readers see when more pages are asked for than can be made at once. */
export const crowdedPage = (locale: Locale) => pageOf(locale, "crowded");
