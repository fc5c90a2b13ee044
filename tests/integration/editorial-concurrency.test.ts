import { beforeAll, describe, expect, it } from "vitest";
import { submit, trash } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { rebuild } from "#lib/editorial/commands/rebuild";
import { withdrawnNotice } from "#lib/editorial/queries/portal";
import { liveEvent } from "#lib/events/queries";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { updateInstitution } from "#lib/settings/commands";
import { institution } from "#lib/settings/schema";
import { inReview, live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";

const reason = "Una explicación suficiente.";
let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

const times = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

describe("people who work at once", () => {
  it("publish, withdraw and change settings without waiting for one another in a circle", async () => {
    const { reviewer, administrator } = people;
    const toWithdraw = await times(4, () => live(people));
    const toPublish = await times(4, () => inReview(people));
    const work = [
      ...toWithdraw.map(({ publicationId }) => withdraw(reviewer, { publicationId, reason })),
      ...toPublish.map((at) => publish(reviewer, { ...at, force: false })),
      ...Array.from({ length: 4 }, (_, hue) =>
        updateInstitution(administrator, institution.parse({ name: "De prueba", accentHue: hue })),
      ),
    ];
    const outcomes = await Promise.allSettled<unknown>(work);
    expect(outcomes.filter((outcome) => outcome.status === "rejected")).toEqual([]);
  });

  it("never bring back what one withdraws while the other rebuilds", async () => {
    const made = await times(6, (index) =>
      live(people, publishableEvent({ title: `Retirado durante la reconstrucción ${index}` })),
    );
    await Promise.all([
      rebuild(systemActor("Mantenimiento")),
      ...made.map(({ publicationId }) => withdraw(people.reviewer, { publicationId, reason })),
    ]);
    const shown = await Promise.all(made.map(({ slug }) => liveEvent(slug)));
    expect(shown.filter(Boolean)).toEqual([]);
    const orphans = await db().livePublication.count({
      where: { publication: { liveRevisionId: null } },
    });
    expect(orphans).toBe(0);
  });
});

describe("an address", () => {
  it("is never given to another publication, not even from the trash", async () => {
    const content = publishableEvent({ title: "Dirección que no se repite" });
    const first = await live(people, content);
    await withdraw(people.reviewer, { publicationId: first.publicationId, reason });
    await trash(people.reviewer, { publicationId: first.publicationId });
    const second = await live(people, content);
    expect(second.slug).toBe("direccion-que-no-se-repite-2");
    await withdraw(people.reviewer, { publicationId: second.publicationId, reason });
    expect(await withdrawnNotice("event", first.slug)).not.toBeNull();
    expect(await withdrawnNotice("event", second.slug)).not.toBeNull();
  });

  it("holds only plain letters, so that it can be read and served", async () => {
    const { slug } = await live(people, publishableEvent({ title: "Sesión N.º 3: «3.ª» ¡año! ø" }));
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(await liveEvent(slug)).not.toBeNull();
  });
});

describe("what was withdrawn", () => {
  it("can be published again as it was", async () => {
    const at = await live(people);
    await withdraw(people.reviewer, { publicationId: at.publicationId, reason });
    await submit(people.staff, at);
    await publish(people.reviewer, { ...at, force: false });
    expect(await liveEvent(at.slug)).not.toBeNull();
  });
});
