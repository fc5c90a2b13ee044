import { RewritingStream } from "parse5-html-rewriting-stream";

type StartTag = Parameters<RewritingStream["emitStartTag"]>[0];

const keptScripts = ["application/ld+json", "speculationrules"];

const attribute = ({ attrs }: StartTag, name: string) =>
  attrs.find((attr) => attr.name === name)?.value ?? "";

function isFrameworkScript(tag: StartTag): boolean {
  return tag.tagName === "script" && !keptScripts.includes(attribute(tag, "type"));
}

function isHint(tag: StartTag): boolean {
  const hints = ["preload", "modulepreload", "prefetch"];
  return tag.tagName === "link" && hints.includes(attribute(tag, "rel"));
}

/** The sheet that a link tag asks for, or null when it is another link. */
function sheetOf(tag: StartTag): string | null {
  const isSheet = tag.tagName === "link" && attribute(tag, "rel") === "stylesheet";
  return isSheet ? attribute(tag, "href") : null;
}

/** React's markers: they say where to attach scripts that the portal does not have. */
function isMarker(tag: StartTag): boolean {
  const hidden = tag.tagName === "div" && tag.attrs.some((attr) => attr.name === "hidden");
  // What a script would move into place later would be lost: portal pages must not suspend.
  if (hidden && attribute(tag, "id").startsWith("S:")) throw new Error("a portal page suspended");
  return hidden;
}

/**
 * A page as the portal sends it: without the framework's scripts, hints and markers, with its
 * sheets inside. `css` gives the text of a sheet by its address.
 */
export async function rewritePage(html: string, css: (href: string) => string): Promise<string> {
  const rewriter = new RewritingStream();
  let skipping: string | null = null;
  let depth = 0;
  rewriter.on("startTag", (tag) => {
    if (skipping !== null) {
      if (tag.tagName === skipping && !tag.selfClosing) depth += 1;
      return;
    }
    if (isFrameworkScript(tag) || isMarker(tag)) {
      skipping = tag.tagName;
      depth = 1;
      return;
    }
    const sheet = sheetOf(tag);
    if (sheet !== null) rewriter.emitRaw(`<style>${css(sheet)}</style>`);
    else if (!isHint(tag)) rewriter.emitStartTag(tag);
  });
  rewriter.on("endTag", (tag) => {
    if (skipping === null) rewriter.emitEndTag(tag);
    else if (tag.tagName === skipping) depth -= 1;
    if (depth === 0) skipping = null;
  });
  rewriter.on("text", (text) => {
    if (skipping === null) rewriter.emitText(text);
  });
  rewriter.on("comment", () => {});
  let out = "";
  rewriter.on("data", (chunk: string) => {
    out += chunk;
  });
  rewriter.end(html);
  await new Promise<void>((resolve, reject) => {
    rewriter.once("end", resolve);
    rewriter.once("error", reject);
  });
  return out;
}
