import type { IncomingMessage } from "node:http";
import { languageOfPath } from "#lib/platform/language";

/**
 * What keeps the framework's scripts: the desks of those who work here, which are programs, and what is no page at all.
 * Every other page is read without a script, sign-in and one's own account too: the server answers their forms.
 */
const withScripts = /^\/(panel|direccion|api|archivos|_next)(\/|$)/;
const methods = ["GET", "HEAD", "POST"];

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Whether a page of a desk that is open already asks for the framework's own data, not for a page. */
export const asksForData = ({ headers }: Pick<Asked, "headers">): boolean =>
  headers.rsc !== undefined || headers["next-action"] !== undefined;

/** Whether a request asks for a page that is sent without scripts. */
export function isPlain({ method = "GET", url = "/", headers }: Asked): boolean {
  if (asksForData({ headers })) return false;
  const [path = "/"] = languageOfPath(url).path.split("?", 1);
  // What has a point in its name is a file: a feed, a picture, the worker.
  const isPage = /^\/(?!\/)[^.]*$/.test(path) && !withScripts.test(path);
  return isPage && methods.includes(method);
}
