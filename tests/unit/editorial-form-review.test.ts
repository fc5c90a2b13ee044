import { describe, expect, it } from "vitest";
import { keptWarning } from "#lib/editorial/form/keptWarning";
import { otherSide } from "#lib/editorial/form/otherSide";
import { namedFiles, richTextAt, withAddresses } from "#lib/editorial/form/reviewText";
import { canSubmitAfterSaving } from "#lib/editorial/form/submission";
import { emptyText, paragraphs, type RichText } from "#lib/editorial/richtext";
import type { Stage } from "#lib/editorial/schema";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a newer version", () => {
  it("of somebody else is told by name", () => {
    const { saver, changed, take } = otherSide({ by: "Editor de prueba", byId: "1" }, "2");
    expect(saver).toBe("Editor de prueba");
    expect(changed.theirs).toBe("Solo Editor de prueba lo cambió.");
    expect(take).toBe("Tomar lo de Editor de prueba");
  });

  it("of oneself is told as from another tab", () => {
    const { saver, changed, take, taken } = otherSide(
      { by: "Redactora de prueba", byId: "1" },
      "1",
    );
    expect(saver).toBe("Usted, en otra pestaña o equipo,");
    for (const words of [changed.theirs, changed.both, take, taken]) {
      expect(words).toContain("otra pestaña");
      expect(words).not.toContain("Redactora");
    }
  });
});

describe("a text kept in the browser", () => {
  const saved = { number: 4, savedAt: "2026-11-22T15:42:00.000Z" };
  const now = new Date("2026-11-22T16:00:00Z");

  it("warns when it is older than what is saved", () => {
    expect(plain(keptWarning("2026-11-22T15:40:00.000Z", saved, now))).toBe(
      "Es anterior a la versión 4, guardada hoy, 10:42 a. m.",
    );
  });

  it("does not when it is newer", () => {
    expect(keptWarning("2026-11-22T15:42:01.000Z", saved, now)).toBe("");
  });
});

describe("what a reviewer reads of a text", () => {
  const mark = { type: "link" as const, attrs: { href: "https://sbs.gob.pe" } };
  const body: RichText = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "SBS", marks: [mark] }] }],
  };

  it("ends with the address of each link, so that a changed one shows", () => {
    expect(withAddresses("SBS", body)).toBe("SBS\nEnlace «SBS»: https://sbs.gob.pe");
    expect(withAddresses("Nada", paragraphs("Nada"))).toBe("Nada");
    expect(withAddresses("Un título", null)).toBe("Un título");
  });

  it("names files by their title", () => {
    const reader = {
      fieldText: (_content: object, _field: string) =>
        "Foto b5542e27 · Una feria\nDocumento c7563523",
    };
    const files = { "b5542e27-0000-7000-8000-000000000001": { title: "Feria de Puno" } };
    expect(namedFiles(reader, files).fieldText({}, "gallery")).toBe(
      "Foto «Feria de Puno» · Una feria\nDocumento c7563523",
    );
  });

  it("is a rich text only where the content holds one", () => {
    expect(richTextAt({ title: "a", body }, "body")).toBe(body);
    expect(richTextAt({ title: "a", body }, "title")).toBeNull();
    expect(richTextAt({ body: emptyText }, "summons")).toBeNull();
  });
});

describe("sending to review what is not saved yet", () => {
  const may = { save: true, submit: false };
  const status = { kind: "event", hasLive: true, authorId: null, submittedById: null };
  const at = (stage: Stage | null, dirty: boolean, allowed = may) =>
    canSubmitAfterSaving(allowed, { ...status, stage }, dirty);

  it("is offered over a live page once something changed", () => {
    expect(at(null, true)).toBe(true);
    expect(at(null, false)).toBe(false);
  });

  it("is never offered to whoever may not save, nor kept from whoever may send", () => {
    expect(at(null, true, { save: false, submit: false })).toBe(false);
    expect(at("draft", false, { save: true, submit: true })).toBe(true);
  });
});
