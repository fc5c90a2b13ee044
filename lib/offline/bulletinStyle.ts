import { accentTokens } from "#lib/settings/accent";

const declared = (tokens: Record<string, string>) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

const light = { p: "#fcfcfa", h: "#f4f2ef", t: "#1d1714", g: "#574e4a", l: "#dbd6d3" };
const dark = { p: "#151211", h: "#0d0a09", t: "#edebe7", g: "#b6b0ab", l: "#393432" };
const printed = { p: "#fff", h: "#fff", t: "#000", g: "#333", l: "#999", a: "#000" };

const rules = [
  "*{box-sizing:border-box}",
  "body{margin:0;background:var(--p);color:var(--t);font:1.0625rem/1.6 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:break-word}",
  "header,main,footer{max-width:44rem;margin:0 auto;padding:0 1rem}",
  ".faja{display:block;width:100%;height:12px;background:#1d1714}",
  "h1,h2,h3{font-family:ui-serif,'Noto Serif',Charter,Georgia,serif;line-height:1.18;letter-spacing:-.012em}",
  "h1{font-size:2.125rem;margin:1rem 0 .5rem}h2{border-top:2px solid var(--t);margin:3rem 0 1rem;padding-top:.75rem;font-size:1.5rem}",
  "h3{font-size:1.375rem;margin:0 0 .25rem}h4,h5,h6{font-size:1.0625rem;margin:1.5rem 0 .25rem}",
  "p,ul,ol,table,blockquote,aside{margin:.75rem 0}",
  "a{color:var(--a)}.marca{font-weight:600;margin-top:1rem}.g,small{color:var(--g);font-size:.875rem}",
  "article{border-top:1px solid var(--l);padding:1.5rem 0 1rem}h2+article{border-top:0;padding-top:0}",
  "nav ol,.fechas{list-style:none;padding:0}nav li,.fechas li{border-top:1px solid var(--l);padding:.5rem 0}",
  ".fechas b{display:block}nav a{display:block;min-height:44px;padding:.5rem 0}nav li{padding:0}",
  "blockquote,aside{border-left:4px solid var(--l);padding:.25rem 0 .25rem 1rem;margin-left:0}",
  "table{display:block;overflow-x:auto;border-collapse:collapse}td,th{border:1px solid var(--l);padding:.375rem .5rem;text-align:left;vertical-align:top}",
  "footer{border-top:1px solid var(--l);margin-top:3rem;padding-top:1rem;padding-bottom:3rem}",
];

const paperRules = [
  "@page{size:A4;margin:18mm 16mm}body{font-size:11pt;line-height:1.45}header,main,footer{max-width:none;padding:0}",
  "nav{display:none}h1{font-size:22pt}h2,h3,h4{break-after:avoid}li,tr{break-inside:avoid}a{text-decoration:none}table{display:table}",
  ".faja{print-color-adjust:exact;-webkit-print-color-adjust:exact}",
];

/** Everything that the file needs to be seen, on a screen by day or by night and on paper. */
export function bulletinStyle(hue: number): string {
  const accent = accentTokens(hue);
  const day = declared({ ...light, a: accent.light.acento });
  const night = declared({ ...dark, a: accent.dark.acento });
  return (
    `:root{${day};color-scheme:light dark}` +
    `@media screen and (prefers-color-scheme:dark){:root{${night}}.faja{background:#393432}}` +
    `${rules.join("")}@media print{:root{${declared(printed)}}${paperRules.join("")}}`
  );
}
