import { describe, expect, it } from "vitest";
import { announcementDraft } from "#lib/announcements/schema";
import { linksIn, plainText, type RichNode, richText } from "#lib/editorial/richtext";
import { isSafeLink } from "#lib/editorial/safeLink";

function nested(levels: number) {
  let node: object = { type: "text", text: "fin" };
  for (let level = 1; level < levels; level++) node = { type: "blockquote", content: [node] };
  return { type: "doc", content: [node] };
}

describe("rich text", () => {
  it("may be nested twelve levels deep and no more", () => {
    expect(richText.parse(nested(12))).toEqual(nested(12));
    expect(richText.safeParse(nested(13)).success).toBe(false);
  });

  it("nested on purpose is refused with one sentence and without exhausting the stack", () => {
    const { error } = announcementDraft.safeParse({ body: nested(200_000) });
    expect(error?.issues).toEqual([
      expect.objectContaining({
        path: ["body"],
        message: expect.stringMatching(/^El texto tiene/),
      }),
    ]);
  });
});

const words = (text: string): RichNode => ({ type: "text", text });
const block = (type: RichNode["type"], ...content: RichNode[]): RichNode => ({ type, content });

describe("plainText", () => {
  it("gives each block its line, at any depth", () => {
    const item = (text: string) => block("listItem", block("paragraph", words(text)));
    const inner = block("orderedList", item("de oveja"), item("de vaca"));
    const list = block(
      "bulletList",
      item("chuño"),
      block("listItem", ...[block("paragraph", words("quesos")), inner]),
    );
    const quote = block(
      "blockquote",
      block("paragraph", words("Uno.")),
      block("paragraph", words("Dos.")),
    );
    const content = [block("heading", words("Se llevó")), list, quote];
    expect(plainText({ type: "doc", content })).toBe(
      "Se llevó\nchuño\nquesos\nde oveja\nde vaca\nUno.\nDos.",
    );
  });

  it("joins the words of one block and keeps its line breaks", () => {
    const content = [
      block("paragraph", words("A"), words("yni"), { type: "hardBreak" }, words("Puno")),
    ];
    expect(plainText({ type: "doc", content })).toBe("Ayni\nPuno");
    expect(
      plainText({ type: "doc", content: [block("paragraph"), { type: "horizontalRule" }] }),
    ).toBe("");
  });
});

describe("the links of a text", () => {
  it("are told with their words and their address, one for each stretch", () => {
    const link = (text: string, href: string, more: RichNode["marks"] = []): RichNode => ({
      ...words(text),
      marks: [...more, { type: "link", attrs: { href } }],
    });
    const paragraph = block(
      "paragraph",
      words("Vea la "),
      link("SBS", "https://sbs.gob.pe"),
      link(" del Perú", "https://sbs.gob.pe", [{ type: "bold" }]),
      words(" y "),
      link("escriba", "mailto:a@b.pe"),
    );
    const content = [block("blockquote", paragraph)];
    expect(linksIn({ type: "doc", content })).toEqual([
      { text: "SBS del Perú", href: "https://sbs.gob.pe" },
      { text: "escriba", href: "mailto:a@b.pe" },
    ]);
  });
});

describe("a link", () => {
  it.each([
    "https://sbs.gob.pe",
    "http://a.pe",
    "mailto:a@b.pe",
    "tel:+5151",
    "/eventos",
    "#a",
    "/",
  ])("may be %s", (href) => expect(isSafeLink(href)).toBe(true));

  it.each([
    ...["//evil.pe", "/\\evil.pe", "\\evil.pe", "javascript:alert(1)", "data:text/html,a", ""],
    ...["/\t/evil.pe", "https://a.pe\n", "\u0001javascript:alert(1)", "https:evil.pe"],
  ])("may not be %j", (href) => {
    expect(isSafeLink(href)).toBe(false);
    const marks = [{ type: "link", attrs: { href } }];
    const content = [{ type: "paragraph", content: [{ type: "text", text: "a", marks }] }];
    expect(richText.safeParse({ type: "doc", content }).success).toBe(false);
  });
});
