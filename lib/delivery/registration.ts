import { createHash } from "node:crypto";

/**
 * The only program in a page of the portal, and none needs it: once the page is there it asks the browser to keep
 * what is read for when there is no connection (public/sw.js). In words of 2015, for old phones.
 */
const program =
  'addEventListener("load",function(){"serviceWorker"in navigator&&' +
  'navigator.serviceWorker.register("/sw.js").catch(function(){})})';

/** What a policy lets run: these bytes and no others. */
export const registrationSource = `'sha256-${createHash("sha256").update(program).digest("base64")}'`;

export const registration = `<script>${program}</script>`;

/** A whole page with the registration at its end. */
export function withRegistration(html: string): string {
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html : html.slice(0, end) + registration + html.slice(end);
}
