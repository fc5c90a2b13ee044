import { describe, expect, it } from "vitest";
import { announcementDraft } from "#lib/announcements/schema";
import { richText } from "#lib/editorial/richtext";
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
