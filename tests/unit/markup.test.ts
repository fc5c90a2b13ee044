import fc from "fast-check";
import { createElement as element, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { markupOf } from "#lib/platform/markup";
import { markupIn } from "#tests/support/markup";

const body = async (node: ReactNode) => (await markupOf(node)).body;

const drawing = element("svg", { viewBox: "0 0 1 1", preserveAspectRatio: "none" }, [
  element("title", { key: 1 }, "Un dibujo"),
  element("path", { key: 2, d: "M0 0", strokeWidth: 2, fillRule: "evenodd", textAnchor: "end" }),
]);

async function Later({ after, says }: { after: Promise<void>; says: string }) {
  await after;
  return element("li", null, says);
}

async function Failing() {
  throw new Error("sin base de datos");
}

// biome-ignore lint/security/noDangerouslySetInnerHtml: that it is left as it is, is what is tried
const raw = element("script", { dangerouslySetInnerHTML: { __html: "{}" }, type: "x/y" });

describe("markupOf", () => {
  it.each<[string, ReactNode]>([
    ["text", 'Ñandú & <crédito> "d\'oro"'],
    ["numbers", [1, 0, -2.5]],
    ["nothing", [null, undefined, true, false, ""]],
    ["classes and languages", element("p", { className: "a b", lang: "es", hidden: false }, "x")],
    ["what is there or not", element("input", { disabled: true, required: false, hidden: true })],
    ["a value of a field", element("input", { name: "q", defaultValue: 'a"b', tabIndex: -1 })],
    ["a checked field", element("input", { type: "checkbox", defaultChecked: true })],
    ["what assistive tools read", element("i", { "aria-hidden": true, "data-on": false }, "x")],
    ["styles", element("i", { style: { objectPosition: "1% 2%", "--hue": 20 } })],
    ["a drawing", drawing],
    ["a label", element("label", { htmlFor: "q" }, "Buscar")],
    ["a time", element("time", { dateTime: "2009-11-29" }, "29")],
    ["a picture", element("img", { srcSet: "a 1x", alt: "", fetchPriority: "high" })],
    ["raw HTML", raw],
    ["a download", element("a", { download: true, href: "/x?a=1&b=2" }, "x")],
    ["what is not set", element("a", { href: undefined, title: null } as object, "x")],
    ["fragments", element(Fragment, null, element("br"), "a", element(Fragment, null, "b"))],
  ])("writes %s as React does", async (_, node) => {
    expect(markupIn(await body(node))).toEqual(markupIn(renderToStaticMarkup(node)));
  });

  it("writes any tree of elements and texts as React does", async () => {
    const { tree } = fc.letrec<{ tree: ReactNode; host: ReactNode }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.string({ unit: "grapheme" }), fc.integer(), tie("host")),
      host: fc
        .tuple(
          fc.constantFrom("p", "section", "b"),
          fc.record({ id: fc.string(), title: fc.string(), open: fc.boolean() }),
          fc.array(tie("tree"), { maxLength: 4 }),
        )
        .map(([name, props, children]) => element(name, props, ...children)),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (node) => {
        expect(await body(node)).toBe(renderToStaticMarkup(node));
      }),
    );
  });

  it("awaits components that ask for something, in the order in which they stand", async () => {
    let release = () => {};
    const first = new Promise<void>((resolve) => {
      release = resolve;
    });
    const made = markupOf([
      element(Later as never, { key: 1, after: first, says: "uno" }),
      element(Later as never, { key: 2, after: Promise.resolve().then(release), says: "dos" }),
    ]);
    expect((await made).body).toBe("<li>uno</li><li>dos</li>");
  });

  it("brings what belongs to the head there, but for the title of a drawing", async () => {
    const said = [element("p", { key: 1 }, drawing), element("link", { key: 2, rel: "alternate" })];
    const { head, body } = await markupOf(said);
    expect(head).toBe('<link rel="alternate"/>');
    expect(body).toContain("<title>Un dibujo</title>");
  });

  it.each<[string, ReactNode]>([
    ["a function as an attribute", element("i", { onClick: () => {} })],
    ["a form that calls a function", element("form", { action: () => {} })],
    ["a field whose value it holds", element("textarea", { defaultValue: "x" })],
    ["a component of the client", element({ $$typeof: Symbol("client") } as never, { key: 1 })],
  ])("refuses %s", async (_, node) => {
    await expect(markupOf(node)).rejects.toThrow();
  });

  it("tells of a component that failed", async () => {
    await expect(markupOf([element(Failing as never, { key: 1 })])).rejects.toThrow("sin base");
  });
});
