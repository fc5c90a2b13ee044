import type { IncomingMessage, RequestListener } from "node:http";
import { languageAddress } from "#lib/delivery/address";
import { addressHeader, languageOfPath, localeHeader } from "#lib/platform/language";

/**
 * Takes the language out of a request's address, where the pages have no place for it, and tells it in headers
 * that nobody else can set. What is no page of the portal keeps its address, and so is found nowhere.
 */
export function readLanguage(request: IncomingMessage): void {
  const { headers, url = "/" } = request;
  const { locale, path } = languageOfPath(url);
  const address = languageAddress(path);
  headers[localeHeader] = locale;
  delete headers[addressHeader];
  if (address === null) return;
  headers[addressHeader] = address;
  request.url = path;
}

/** A listener whose requests are told in which language to answer. */
export function inLanguage(next: RequestListener): RequestListener {
  return (request, response) => {
    readLanguage(request);
    next(request, response);
  };
}
