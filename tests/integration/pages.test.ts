import { beforeAll, describe, expect, it } from "vitest";
import { changeSlug } from "#lib/editorial/commands/address";
import { submit } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { absent, latestPublications } from "#lib/editorial/queries/portal";
import { paragraphs } from "#lib/editorial/richtext";
import { livePage } from "#lib/pages/queries";
import { civilDateAt } from "#lib/platform/clock";
import { draftBy, type Newsroom, newsroom } from "#tests/support/drafts";

let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

async function published(title: string) {
  const summary = "Una página de prueba del portal de la cooperativa.";
  const content = { type: "servicio", title, summary, body: paragraphs("Texto de prueba.") };
  const draft = await draftBy(people.staff, content, "page");
  await submit(people.staff, draft);
  const { slug } = await publish(people.reviewer, { ...draft, force: false });
  return { publicationId: draft.publicationId, slug };
}

describe("a page", () => {
  it("stands at its title's address, and is no news", async () => {
    const { slug } = await published("Cómo hacerse socio");
    expect(slug).toBe("como-hacerse-socio");
    expect((await livePage(slug))?.article).toMatchObject({ title: "Cómo hacerse socio" });
    expect(await latestPublications(10, civilDateAt())).toEqual([]);
  });

  it("that was moved leads from its former address, for good", async () => {
    const { publicationId, slug } = await published("Servicios de la cooperativa");
    await changeSlug(people.administrator, { publicationId, slug: "nuestros-servicios" });
    expect(await livePage(slug)).toBeNull();
    expect(await absent("page", slug)).toMatchObject({
      ...{ status: 301, movedTo: "/nuestros-servicios" },
    });
    expect(await absent("event", slug)).toMatchObject({ status: 404, movedTo: null });
    await withdraw(people.administrator, { publicationId, reason: "Ya no corresponde." });
    expect(await absent("page", slug)).toMatchObject({ status: 410, movedTo: null });
  });

  it.each([
    ["Eventos", "eventos-2"],
    ["Panel", "panel-2"],
  ])("called «%s» does not take the place of that section", async (title, slug) => {
    expect((await published(title)).slug).toBe(slug);
  });
});
