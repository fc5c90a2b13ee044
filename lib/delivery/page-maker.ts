import type { RequestListener } from "node:http";
import { inject } from "light-my-request";
import { pageAddress } from "#lib/delivery/address";
import { withRegistration } from "#lib/delivery/registration";
import { renderOf } from "#lib/delivery/render";
import type { Render } from "#lib/delivery/rendered-page";
import { languageOfPath } from "#lib/platform/language";
import { log } from "#lib/platform/log";
import { type MadePage, offeredPages } from "#lib/platform/page-making";

export interface Makers {
  /** Renders through Next. */
  next: RequestListener;
  /** The text of a built sheet by its address. */
  css: (href: string) => string;
  /** The host that pages are rendered for. */
  host: string;
}

/** The page that shows what all of them have in common, and where what makes them directly is handed over. */
const home = "/";
const handingOver = "/api/pagina";

/** What all pages of the portal have in common. */
interface Common {
  sheets: string;
  headers: Record<string, unknown>;
}

/** A page as its readers get it: with what it has in common with all others. */
function renderOfMade({ status, location, html }: MadePage, common: Common): Render {
  const page = html.replace("</head>", () => `<style>${common.sheets}</style></head>`);
  const headers = location ? { ...common.headers, location } : common.headers;
  const body = status === 200 ? withRegistration(page) : page;
  return { status, headers, body, compressible: true };
}

/** Makes pages of the portal: directly where that is possible, otherwise through Next. */
export class PageMaker {
  readonly #makers: Makers;
  /** What Next gives every page, once it has made one. */
  #common: Common | null = null;

  constructor(makers: Makers) {
    this.#makers = makers;
  }

  /** A page, and by whom it was made. Throws where it failed. */
  async make(address: string): Promise<{ render: Render; maker: "direct" | "next" }> {
    const render = this.#common ? await this.#direct(address, this.#common) : null;
    if (render) return { render, maker: "direct" };
    return { render: await this.#throughNext(address), maker: "next" };
  }

  async #direct(inLanguage: string, common: Common): Promise<Render | null> {
    const { locale, path: address } = languageOfPath(inLanguage);
    const make = pageAddress(address) === null ? undefined : offeredPages();
    const made = make && (await make({ address, locale }));
    return made ? renderOfMade(made, common) : null;
  }

  async #throughNext(address: string): Promise<Render> {
    const sheets: string[] = [];
    const css = (href: string) => {
      const sheet = this.#makers.css(href);
      sheets.push(sheet);
      return sheet;
    };
    const page = renderOf(await this.#ask(address), css);
    if (address === home && page.status === 200) {
      await this.#learn({ sheets: sheets.join(""), headers: page.headers });
    }
    return page;
  }

  /** From now on pages are made directly, unless what makes them could not be handed over. */
  async #learn(common: Common): Promise<void> {
    try {
      await this.#ask(handingOver);
      this.#common = common;
    } catch (error) {
      log.warn({ err: error }, "pages are made through Next");
    }
  }

  async #ask(url: string) {
    const headers = { host: this.#makers.host, accept: "text/html", "accept-encoding": "identity" };
    const answer = await inject(this.#makers.next, { method: "GET", url, headers });
    if (answer.statusCode >= 500) throw new Error(`${url} answered ${answer.statusCode}`);
    return answer;
  }
}
