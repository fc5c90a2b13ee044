import { isSafeLink } from "#lib/editorial/safeLink";

const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid?|mc_[ce]id|_ga|_gl|_hs\w+|mkt_tok|ref_src|si|spm|vero_id|wt_mc)$/i;

function unwrapped(url: URL): URL {
  const isGoogle = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url";
  const isFacebook = /^lm?\.facebook\.com$/.test(url.hostname);
  const isOutlook = url.hostname.endsWith(".safelinks.protection.outlook.com");
  const inner =
    isGoogle || isFacebook || isOutlook
      ? (url.searchParams.get("q") ?? url.searchParams.get("u") ?? url.searchParams.get("url"))
      : null;
  return inner && URL.canParse(inner) ? new URL(inner) : url;
}

/**
 * The address of a pasted link without what follows its reader around: parameters of campaigns and
 * the detours of Google, Facebook and Outlook. Null for what may not be followed.
 */
export function cleanAddress(href: string): string | null {
  const typed = href.trim();
  if (!isSafeLink(typed)) return null;
  if (!/^https?:/i.test(typed) || !URL.canParse(typed)) return typed;
  const url = unwrapped(new URL(typed));
  const dropped = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  for (const name of dropped) url.searchParams.delete(name);
  return dropped.length > 0 || url.href !== new URL(typed).href ? url.href : typed;
}
