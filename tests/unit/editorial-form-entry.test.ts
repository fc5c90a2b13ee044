import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extensions } from "#components/editorial/richtext/extensions";
import { announcementDraft, publishingRules as announcementRules } from "#lib/announcements/schema";
import { checklist, standingFaults } from "#lib/editorial/form/checklist";
import { linkAddress } from "#lib/editorial/form/linkAddress";
import { editableText, storedText } from "#lib/editorial/form/storedText";
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

  it.each([
    ["12 de diciembre de 2026", "2026-12-12"],
    ["Sábado 12 de diciembre de 2026", "2026-12-12"],
    ["miércoles, 2 de setiembre del 2026", "2026-09-02"],
    ["2 de septiembre 2026", "2026-09-02"],
    ["12 dic 2026", "2026-12-12"],
    ["3-sep.-26", "2026-09-03"],
    ["1ro de mayo de 2026", "2026-05-01"],
    ["30 de febrero de 2026", "30 de febrero de 2026"],
    ["12 de diciembre", "12 de diciembre"],
    ["12 de otro de 2026", "12 de otro de 2026"],
  ])("is read with its month in words: %s", (typed, read) => {
    expect(readDate(typed, "2026-11-22")).toBe(read);
  });

  it("keeps what cannot be read", () => {
    expect(readDate("31/11/2009")).toBe("31/11/2009");
    expect(shownDate("31/11/2009")).toBe("31/11/2009");
    expect(shownDate(null)).toBe("");
  });

  it("with two digits of year is at most ten years ahead", () => {
    const read = (text: string) => readDate(text, "2026-11-22");
    expect(read("15-11-26")).toBe("2026-11-15");
    expect(read("29/11/09")).toBe("2009-11-29");
    expect(read("22/11/36")).toBe("2036-11-22");
    expect(read("23/11/36")).toBe("1936-11-23");
    expect(read("31/12/99")).toBe("1999-12-31");
    expect(read("31/11/09")).toBe("31/11/09");
    expect(read("1/1/126")).toBe("1/1/126");
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

describe("editableText", () => {
  it("gives an empty text the paragraph that the editor's tools work on, which is stored as nothing", () => {
    expect(editableText(emptyText).content).toEqual([{ type: "paragraph" }]);
    expect(storedText(editableText(emptyText))).toEqual(emptyText);
    const nodes = getSchema(extensions);
    expect(() => nodes.nodeFromJSON(emptyText).check()).toThrow();
    expect(() => nodes.nodeFromJSON(editableText(emptyText)).check()).not.toThrow();
    const written = { type: "doc" as const, content: [{ type: "horizontalRule" as const }] };
    expect(editableText(written)).toBe(written);
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

  it("leaves a fault on its field once it was left there, until it is corrected", () => {
    const settled = eventDraft.parse({ startsOn: "2026-03-14", endsOn: "2026-03-01" });
    const fault = { endsOn: "El último día no puede ser anterior al primero." };
    const faults = (content: typeof settled, left = settled) =>
      standingFaults({ content, settled: left }, event);
    expect(faults(settled)).toEqual(fault);
    expect(faults({ ...settled, title: "Otro" })).toEqual(fault);
    expect(faults({ ...settled, startsOn: null })).toEqual({});
    expect(faults(settled, { ...settled, endsOn: null })).toEqual({});
  });

  it("says how long a summary must be", () => {
    for (const rules of [publishingRules, announcementRules]) {
      expect(rules.find(({ path }) => path === "summary")?.message).toContain("20 letras o más");
    }
  });

  it("asks the second call of a meeting to be later than the first", () => {
    const empty = announcementDraft.parse({});
    const paths = (firstCallAt: string | null, secondCallAt: string | null) =>
      checklist(announcementDraft.parse({ summons: { firstCallAt, secondCallAt } }), {
        ...{ rules: announcementRules, empty, labels: {} },
      }).map((item) => item.path);
    expect(paths("09:00", "09:30")).not.toContain("summons.secondCallAt");
    expect(paths("09:00", null)).not.toContain("summons.secondCallAt");
    expect(paths(null, "09:00")).not.toContain("summons.secondCallAt");
    expect(paths("09:00", "09:00")).toContain("summons.secondCallAt");
    expect(paths("10:00", "09:00")).toContain("summons.secondCallAt");
  });

  it("asks a convocatoria for its day", () => {
    const empty = announcementDraft.parse({});
    const subject = { rules: announcementRules, empty, labels: {} };
    const content = announcementDraft.parse({ type: "convocatoria" });
    const asked = checklist(content, subject).find(({ path }) => path === "summons.on");
    expect(asked?.done).toBe(false);
    // What nobody wrote yet is missing, and no mistake.
    expect(standingFaults({ content, settled: content }, subject)).toEqual({});
    const told = { ...content, summons: { ...content.summons, on: "2031-03-15" } };
    const items = checklist(told, subject).filter(({ done }) => done);
    expect(items.map(({ path }) => path)).toEqual(["type", "summons.on"]);
  });
});
