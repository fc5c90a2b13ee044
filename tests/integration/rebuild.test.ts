import { beforeAll, describe, expect, it } from "vitest";
import { rebuild } from "#lib/editorial/commands/rebuild";
import { liveEvents } from "#lib/events/queries";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const everything = { year: null, type: null, after: null };
let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

describe("rebuild", () => {
  const system = systemActor("Mantenimiento");

  it("changes nothing on a healthy database", async () => {
    await live(people);
    expect(await rebuild(system)).toBe(0);
  });

  it("mends live facts that were damaged", async () => {
    const { slug, publicationId } = await live(
      people,
      publishableEvent({ title: "Dañado y reparado" }),
    );
    await db().liveEvent.update({ where: { publicationId }, data: { headcount: 999 } });
    expect(await rebuild(system)).toBe(1);
    const { items } = await liveEvents(everything);
    expect(items.find((item) => item.slug === slug)?.headcount).toBe(12);
  });
});

describe("rebuild refuses", () => {
  it("reviewers", async () => {
    await expectRefusal(rebuild(people.reviewer), "forbidden");
  });
});
