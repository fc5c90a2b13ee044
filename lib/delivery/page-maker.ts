import type { RequestListener } from "node:http";
import { inject } from "light-my-request";
import { pageAddress } from "#lib/delivery/address";
import { withRegistration } from "#lib/delivery/registration";
import { renderOf } from "#lib/delivery/render";
import type { Render } from "#lib/delivery/rendered-page";
import { addressHeader, languageOfPath, localeHeader } from "#lib/platform/language";
import { ownHeader, ownWord } from "#lib/platform/own-request";

export interface Makers {
  /** Renders through Next. */
  next: RequestListener;
  /** The same of an address that has no language in it; absent where Next makes every page. */
  pages?: RequestListener;
  /** The text of a built sheet by its address. */
  css: (href: string) => string;
  /** The host that pages are rendered for. */
  host: string;
}

const leftToNext = 204;
const home = "/";

/** Puts the sheets of the portal where the head of a page ends. */
const withSheets = (html: string, sheets: string) =>
  html.replace("</head>", () => `<style>${sheets}</style></head>`);

/** Makes pages of the portal: directly where that is possible, otherwise through Next. */
export class PageMaker {
  readonly #makers: Makers;
  /** The sheets of the portal's pages, once Next has shown which they are. */
  #sheets: string | null = null;

  constructor(makers: Makers) {
    this.#makers = makers;
  }

  /** A page, and by whom it was made. Throws where it failed. */
  async make(address: string): Promise<{ render: Render; maker: "direct" | "next" }> {
    const render = this.#sheets === null ? null : await this.#direct(address, this.#sheets);
    if (render) return { render, maker: "direct" };
    return { render: await this.#throughNext(address), maker: "next" };
  }

  async #direct(inLanguage: string, sheets: string): Promise<Render | null> {
    const { pages } = this.#makers;
    const { locale, path } = languageOfPath(inLanguage);
    if (!pages || pageAddress(path) === null) return null;
    const told = { [localeHeader]: locale, [addressHeader]: path, [ownHeader]: ownWord };
    const url = `/api/pagina?de=${encodeURIComponent(path)}`;
    const answer = await this.#ask(pages, url, told);
    const { statusCode: status, headers, payload } = answer;
    if (status === leftToNext) return null;
    const page = withSheets(payload, sheets);
    return {
      status,
      headers,
      body: status === 200 ? withRegistration(page) : page,
      compressible: true,
    };
  }

  async #throughNext(address: string): Promise<Render> {
    const sheets: string[] = [];
    const css = (href: string) => {
      const sheet = this.#makers.css(href);
      sheets.push(sheet);
      return sheet;
    };
    const page = renderOf(await this.#ask(this.#makers.next, address), css);
    if (address === home && page.status === 200) this.#sheets = sheets.join("");
    return page;
  }

  async #ask(maker: RequestListener, url: string, told: Record<string, string> = {}) {
    const { host } = this.#makers;
    const headers = { host, accept: "text/html", "accept-encoding": "identity", ...told };
    const answer = await inject(maker, { method: "GET", url, headers });
    if (answer.statusCode >= 500) throw new Error(`${url} answered ${answer.statusCode}`);
    return answer;
  }
}
