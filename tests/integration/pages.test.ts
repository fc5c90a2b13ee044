import { beforeAll, describe, expect, it } from "vitest";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { latestPublications } from "#lib/editorial/queries/portal";
import { paragraphs } from "#lib/editorial/richtext";
import { livePage } from "#lib/pages/queries";
import { civilDateAt } from "#lib/platform/clock";
import { draftBy, type Newsroom, newsroom } from "#tests/support/drafts";

let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

async function published(title: string): Promise<string> {
  const summary = "Una página de prueba del portal de la cooperativa.";
  const content = { type: "servicio", title, summary, body: paragraphs("Texto de prueba.") };
  const draft = await draftBy(people.staff, content, "page");
  await submit(people.staff, draft);
  const { slug } = await publish(people.reviewer, { ...draft, force: false });
  return slug;
}

describe("a page", () => {
  it("stands at its title's address, and is no news", async () => {
    const slug = await published("Cómo hacerse socio");
    expect(slug).toBe("como-hacerse-socio");
    expect((await livePage(slug))?.article).toMatchObject({ title: "Cómo hacerse socio" });
    expect(await latestPublications(10, civilDateAt())).toEqual([]);
  });

  it.each([
    ["Eventos", "eventos-2"],
    ["Panel", "panel-2"],
  ])("called «%s» does not take the place of that section", async (title, slug) => {
    expect(await published(title)).toBe(slug);
  });
});
