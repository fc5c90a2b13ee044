import { Parser } from "htmlparser2";

type Attributes = Record<string, string>;

const keptScripts = ["application/ld+json", "speculationrules"];
const hints = ["preload", "modulepreload", "prefetch"];

const isFrameworkScript = (name: string, { type = "" }: Attributes) =>
  name === "script" && !keptScripts.includes(type);

/** React's markers: they say where to attach scripts that the portal does not have. */
function isMarker(name: string, { hidden, id }: Attributes): boolean {
  const isHidden = name === "div" && hidden !== undefined;
  // What a script would move into place later would be lost: portal pages must not suspend.
  if (isHidden && id?.startsWith("S:")) throw new Error("a portal page suspended");
  return isHidden;
}

/** What stands in the place of a link tag; null where it stays as it is. */
function insteadOfLink({ rel = "", href = "" }: Attributes, css: (href: string) => string) {
  if (rel === "stylesheet") return `<style>${css(href)}</style>`;
  return hints.includes(rel) ? "" : null;
}

/** A text from which parts are taken, in order; what is not taken stays byte by byte as it is. */
class Cut {
  readonly #text: string;
  #kept = "";
  #from = 0;

  constructor(text: string) {
    this.#text = text;
  }

  take(start: number, end: number, instead = ""): void {
    this.#kept += this.#text.slice(this.#from, start) + instead;
    this.#from = end;
  }

  rest(): string {
    return this.#kept + this.#text.slice(this.#from);
  }
}

/**
 * A page as the portal sends it: without the framework's scripts, hints, markers and comments, with its sheets
 * inside. `css` gives the text of a sheet by its address. Throws when a part of the page was to come later.
 */
export function rewritePage(html: string, css: (href: string) => string): string {
  const cut = new Cut(html);
  // An element that goes with all that it holds: how many of its name are open within, and where it began.
  let going: { name: string; open: number; start: number } | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (going) {
        if (name === going.name) going.open += 1;
      } else if (isFrameworkScript(name, attributes) || isMarker(name, attributes)) {
        going = { name, open: 1, start: parser.startIndex };
      } else if (name === "link") {
        const instead = insteadOfLink(attributes, css);
        if (instead !== null) cut.take(parser.startIndex, parser.endIndex + 1, instead);
      }
    },
    onclosetag(name) {
      if (name !== going?.name) return;
      going.open -= 1;
      if (going.open > 0) return;
      cut.take(going.start, parser.endIndex + 1);
      going = null;
    },
    oncomment() {
      if (!going) cut.take(parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(html);
  return cut.rest();
}
