import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { announcementDraft, publishingRules as announcementRules } from "#lib/announcements/schema";
import { checklist } from "#lib/editorial/form/checklist";
import { linkAddress } from "#lib/editorial/form/linkAddress";
import { storedText } from "#lib/editorial/form/storedText";
import { readDate, shownDate } from "#lib/editorial/form/typedDate";
import { emptyText } from "#lib/editorial/richtext";
import { eventFieldLabels } from "#lib/events/labels";
import { eventDraft, publishingRules } from "#lib/events/schema";
import { addDays } from "#lib/platform/clock";
import { publishableEvent } from "#tests/support/drafts";

describe("a typed date", () => {
  it("is read as people write it", () => {
    expect(readDate("29/11/2009")).toBe("2009-11-29");
    expect(readDate(" 3-12-2009 ")).toBe("2009-12-03");
    expect(readDate("3.1.2010")).toBe("2010-01-03");
    expect(readDate("2009-11-29")).toBe("2009-11-29");
    expect(readDate("  ")).toBeNull();
  });

  it("keeps what cannot be read", () => {
    expect(readDate("31/11/2009")).toBe("31/11/2009");
    expect(readDate("29/11/09")).toBe("29/11/09");
    expect(shownDate("31/11/2009")).toBe("31/11/2009");
    expect(shownDate(null)).toBe("");
  });

  it("comes back from the screen as it went", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const date = addDays("2000-01-01", days);
        expect(readDate(shownDate(date))).toBe(date);
      }),
    );
  });
});

describe("the address of a link", () => {
  it("gets what it lacks", () => {
    expect(linkAddress("www.sbs.gob.pe/inicio")).toBe("https://www.sbs.gob.pe/inicio");
    expect(linkAddress("socios@cooperativa.pe")).toBe("mailto:socios@cooperativa.pe");
    expect(linkAddress("https://sbs.gob.pe")).toBe("https://sbs.gob.pe");
    expect(linkAddress("/eventos")).toBe("/eventos");
  });

  it("is none when it could run something or lead nowhere", () => {
    for (const text of [
      "javascript:alert(1)",
      "//malo.pe",
      "/\\malo.pe",
      "https://",
      "hola",
      "dos palabras.pe",
      "",
    ]) {
      expect(linkAddress(text)).toBeNull();
    }
  });
});

describe("storedText", () => {
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

  it("keeps known attributes only", () => {
    const link = {
      type: "link",
      attrs: { href: "https://sbs.gob.pe", target: "_blank", rel: null },
    };
    const typed = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          attrs: { textAlign: null },
          content: [{ type: "text", text: "SBS", marks: [link] }],
        },
      ],
    };
    expect(storedText(typed).content[0]?.content?.[0]?.marks).toEqual([
      { type: "link", attrs: { href: "https://sbs.gob.pe" } },
    ]);
  });

  it("takes blank paragraphs for nothing, so that an untouched editor changes nothing", () => {
    expect(storedText({ type: "doc", content: [{ type: "paragraph" }] })).toEqual(emptyText);
    expect(storedText({ type: "doc", content: [paragraph("Algo")] }).content).toHaveLength(1);
    expect(storedText({ type: "doc", content: [{ type: "horizontalRule" }] }).content).toHaveLength(
      1,
    );
  });
});

describe("the publishing checklist", () => {
  const event = { rules: publishingRules, empty: eventDraft.parse({}), labels: eventFieldLabels };

  it("asks an empty event for what every event needs", () => {
    const items = checklist(eventDraft.parse({}), event);
    expect(items.every((item) => !item.done)).toBe(true);
    expect(items.map((item) => item.path)).toEqual([
      ...["type", "title", "summary", "startsOn", "place", "body"],
    ]);
  });

  it("shows as done what is done, and nothing that is merely in order", () => {
    const items = checklist(eventDraft.parse(publishableEvent()), event);
    expect(items.map((item) => item.done)).toEqual(Array(6).fill(true));
    expect(items[0]?.text).toBe("Tipo de evento");
  });

  it("shows a broken order while it is broken", () => {
    const content = eventDraft.parse(publishableEvent({ endsOn: "2026-03-01" }));
    const broken = checklist(content, event).filter((item) => !item.done);
    expect(broken).toEqual([expect.objectContaining({ path: "endsOn" })]);
  });

  it("asks a convocatoria for its day", () => {
    const empty = announcementDraft.parse({});
    const items = checklist(announcementDraft.parse({ type: "convocatoria" }), {
      ...{ rules: announcementRules, empty, labels: {} },
    });
    expect(items.map((item) => item.path)).toContain("summons.on");
  });
});
