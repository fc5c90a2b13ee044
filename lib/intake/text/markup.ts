const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", ntilde: "ñ", Ntilde: "Ñ" },
  ...{ aacute: "á", eacute: "é", iacute: "í", oacute: "ó", uacute: "ú", uuml: "ü" },
  ...{ Aacute: "Á", Eacute: "É", Iacute: "Í", Oacute: "Ó", Uacute: "Ú", ordm: "º", deg: "°" },
  ...{ laquo: "«", raquo: "»", ldquo: "“", rdquo: "”", ndash: "–", mdash: "—", hellip: "…" },
};

function entity(whole: string, name: string): string {
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number(name.slice(1));
  if (name.startsWith("#")) return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : "";
  return entities[name] ?? whole;
}

/** Without what a page does not show; one pass, so that nothing that is left open is searched twice. */
function withoutHidden(markup: string): string {
  const lower = markup.toLowerCase();
  let shown = "";
  let from = 0;
  for (const { 0: tag, index } of lower.matchAll(/<(?:script|style|head|title)\b/g)) {
    if (index < from) continue;
    const stop = lower.indexOf(`</${tag.slice(1)}`, index);
    shown += markup.slice(from, index);
    from = stop === -1 ? markup.length : stop;
  }
  return shown + markup.slice(from);
}

/** What a page of HTML says, its blocks on lines of their own. */
export function markupText(markup: string): string {
  return withoutHidden(markup)
    .replace(/\s+/g, " ")
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(#?\w{1,10});/g, entity)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
