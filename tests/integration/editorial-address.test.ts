import { beforeAll, describe, expect, it } from "vitest";
import { changeSlug } from "#lib/editorial/commands/address";
import { withdraw } from "#lib/editorial/commands/publish";
import { rebuild } from "#lib/editorial/commands/rebuild";
import { absent } from "#lib/editorial/queries/portal";
import { slugInput } from "#lib/editorial/schema";
import { liveEvent } from "#lib/events/queries";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { draftBy, live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const reason = "Una explicación suficiente.";
let people: Newsroom;
let reviewer: Actor;

beforeAll(async () => {
  people = await newsroom();
  ({ reviewer } = people);
});

const titled = (title: string) => live(people, publishableEvent({ title }));

describe("an address that changes", () => {
  it("shows the publication at the new one, and every earlier one leads there", async () => {
    const { publicationId, slug } = await titled("Primera dirección");
    await changeSlug(reviewer, { publicationId, slug: "segunda-direccion" });
    await changeSlug(reviewer, { publicationId, slug: "tercera-direccion" });
    expect((await liveEvent("tercera-direccion"))?.article.title).toBe("Primera dirección");
    expect(await liveEvent(slug)).toBeNull();
    const there = { movedTo: "/eventos/tercera-direccion", withdrawn: null, status: 301 };
    expect(await absent("event", slug)).toEqual(there);
    expect(await absent("event", "segunda-direccion")).toEqual(there);
    expect(await rebuild(systemActor("Mantenimiento"))).toBe(0);
  });

  it("may return to an earlier one of its own", async () => {
    const { publicationId, slug } = await titled("Ida y vuelta");
    await changeSlug(reviewer, { publicationId, slug: "ida-sin-vuelta" });
    await changeSlug(reviewer, { publicationId, slug });
    expect(await liveEvent(slug)).not.toBeNull();
    expect(await absent("event", "ida-sin-vuelta")).toMatchObject({ movedTo: `/eventos/${slug}` });
    const former = await db().formerSlug.findMany({ where: { publicationId } });
    expect(former.map((row) => row.slug)).toEqual(["ida-sin-vuelta"]);
  });

  it("still says why, from an earlier one too, once the publication was withdrawn", async () => {
    const { publicationId, slug } = await titled("Cambió y se retiró");
    await changeSlug(reviewer, { publicationId, slug: "cambio-antes-de-retirarse" });
    await withdraw(reviewer, { publicationId, reason });
    await changeSlug(reviewer, { publicationId, slug: "cambio-y-ya-no-esta" });
    for (const each of [slug, "cambio-antes-de-retirarse", "cambio-y-ya-no-esta"]) {
      expect(await absent("event", each)).toMatchObject({ status: 410, withdrawn: { reason } });
    }
  });

  it("is not given to a new publication with the same title", async () => {
    const { publicationId, slug } = await titled("Título que se repite");
    await changeSlug(reviewer, { publicationId, slug: "titulo-que-cambio-de-lugar" });
    expect((await titled("Título que se repite")).slug).toBe(`${slug}-2`);
  });
});

describe("changeSlug refuses", () => {
  it("staff, what has no address, and addresses that are or were of others", async () => {
    const [one, other] = [await titled("Dirección de una"), await titled("Dirección de otra")];
    const { publicationId } = other;
    await expectRefusal(changeSlug(people.staff, { publicationId, slug: "nueva" }), "forbidden");
    await expectRefusal(changeSlug(reviewer, { publicationId, slug: one.slug }), "invalid");
    await changeSlug(reviewer, {
      publicationId: one.publicationId,
      slug: "direccion-de-una-nueva",
    });
    await expectRefusal(changeSlug(reviewer, { publicationId, slug: one.slug }), "invalid");
    const draft = await draftBy(people.staff);
    await expectRefusal(changeSlug(reviewer, { ...draft, slug: "sin-publicar" }), "invalid");
  });

  it.each(["Con-Mayúsculas", "con espacios", "-guion-delante", "dos--guiones", "", "a".repeat(81)])(
    "the shape of «%s»",
    (slug) => {
      const publicationId = "00000000-0000-7000-8000-000000000001";
      expect(slugInput.safeParse({ publicationId, slug }).success).toBe(false);
    },
  );
});
