import { describe, expect, it } from "vitest";
import { announcementArticle, storedArticle } from "#lib/announcements/article";
import { announcementFieldText } from "#lib/announcements/outline";
import {
  type AnnouncementDraft,
  announcementDraft,
  announcementLive,
} from "#lib/announcements/schema";
import { channelsGiven, reservedFor } from "#lib/announcements/wording";
import { paragraphs } from "#lib/editorial/richtext";
import { spanish } from "#lib/platform/spanish";
import { said } from "#tests/support/lines";

describe("the content of an announcement", () => {
  const draft = (parts: Partial<AnnouncementDraft>) =>
    announcementDraft.parse({
      ...{ type: "comunicado", title: "Comunicado de prueba" },
      ...{ summary: "Un resumen de veinte letras o más.", body: paragraphs("Texto.") },
      ...parts,
    });
  const faults = (parts: Partial<AnnouncementDraft>) =>
    announcementLive.safeParse(draft(parts)).error?.issues.map((issue) => issue.path.join(".")) ??
    [];

  it("of before audiences and days is public, holds for ever and asks for nothing", () => {
    const { audience, effectiveOn, expiresOn, acknowledge } = draft({});
    expect({ audience, effectiveOn, expiresOn, acknowledge }).toEqual({
      ...{ audience: "public", effectiveOn: null, expiresOn: null, acknowledge: false },
    });
    const { audience: _, documents: __, ...older } = announcementArticle(draft({}));
    const { channels: ___, ...summons } = older.summons;
    expect(storedArticle({ ...older, summons })).toEqual(announcementArticle(draft({})));
  });

  it("neither expires before it holds nor stays pinned after it expires", () => {
    expect(faults({ effectiveOn: "2026-12-02", expiresOn: "2026-12-01" })).toEqual(["expiresOn"]);
    expect(faults({ pinnedUntil: "2026-12-02", expiresOn: "2026-12-01" })).toEqual(["pinnedUntil"]);
    expect(faults({ pinnedUntil: "2026-12-01", expiresOn: "2026-12-01" })).toEqual([]);
  });

  it("is pinned only for the public", () => {
    expect(faults({ pinnedUntil: "2026-12-01", audience: "members" })).toEqual(["pinnedUntil"]);
  });

  it("tells the notices that were given, on its page and in plain lines", () => {
    const channels = [
      { key: "a", channel: "carta" as const, on: "2026-11-20", detail: "" },
      { key: "b", channel: "otro" as const, on: null, detail: "Parlante del mercado" },
    ];
    const summons = { ...draft({}).summons, channels };
    const given = channelsGiven(announcementArticle(draft({ summons })), spanish);
    expect(given.map((line) => said(line, ", "))).toEqual([
      "Carta, 20 nov 2026",
      "Parlante del mercado",
    ]);
    expect(announcementFieldText(draft({ summons }), "summons")).toContain(
      "Se avisó por: Otro medio",
    );
    const reserved = draft({ audience: "members", acknowledge: true });
    expect(reservedFor(reserved, spanish.t)).toBe("Solo para socios");
    expect(announcementFieldText(reserved, "audience")).toBe("Solo para socios");
    expect(announcementFieldText(reserved, "acknowledge")).not.toBe("");
    expect(announcementFieldText(draft({}), "audience")).toBe("");
  });
});
