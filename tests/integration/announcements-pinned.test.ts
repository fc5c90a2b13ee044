import { describe, expect, it } from "vitest";
import { pinnedAnnouncement } from "#lib/announcements/queries";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { create } from "#lib/editorial/commands/write";
import { paragraphs } from "#lib/editorial/richtext";
import { type Newsroom, newsroom } from "#tests/support/drafts";

async function published({ staff, reviewer }: Newsroom, title: string, pinnedUntil: string) {
  const content = {
    ...{ type: "comunicado", title, pinnedUntil },
    summary: "Un comunicado de prueba para los socios.",
    body: paragraphs("Texto del comunicado."),
  };
  const { publicationId, number } = await create(staff, { kind: "announcement", content });
  const at = { publicationId, basedOn: number };
  await submit(staff, at);
  await publish(reviewer, { ...at, force: false });
  return publicationId;
}

describe("the pinned announcement", () => {
  it("is the most recently published of those still pinned", async () => {
    expect(await pinnedAnnouncement("2030-01-01")).toBeNull();
    const people = await newsroom();
    const older = await published(people, "Comunicado que vence primero", "2030-01-10");
    const newer = await published(people, "Comunicado más reciente", "2030-01-20");
    const brief = await published(people, "Comunicado ya vencido", "2029-12-31");
    const on = async (day: string) => (await pinnedAnnouncement(day))?.publicationId;
    expect(await on("2030-01-01")).toBe(newer);
    expect(await on("2029-12-31")).toBe(brief);
    expect(await on("2030-01-20")).toBe(newer);
    expect(await on("2030-01-21")).toBeUndefined();
    expect(older).not.toBe(newer);
  });
});
