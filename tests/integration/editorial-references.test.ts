import { describe, expect, test } from "vitest";
import { submit } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { schedule } from "#lib/editorial/commands/schedule";
import { publishTogether } from "#lib/editorial/commands/together";
import { save } from "#lib/editorial/commands/write";
import { companions } from "#lib/editorial/queries/companions";
import { lookUpPublications } from "#lib/editorial/queries/lookups";
import { panelPublication } from "#lib/editorial/queries/panel";
import { withReferences } from "#lib/editorial/queries/references";
import { reviewAids } from "#lib/editorial/queries/review";
import { linkTargets } from "#lib/editorial/queries/targets";
import { hrefsIn, referenceHref } from "#lib/editorial/references";
import type { RichText } from "#lib/editorial/richtext";
import { liveEvent } from "#lib/events/queries";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { draftBy, inReview, live, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { hoursPass, inHours } from "#tests/support/schedules";

const people = await newsroom();
const { staff, reviewer } = people;
const missing = "0190f0a0-0000-7000-8000-00000000dead";

function linking(...hrefs: string[]): RichText {
  const content = hrefs.map((href) => ({
    ...{ type: "text" as const, text: `Vea ${href}. ` },
    marks: [{ type: "link" as const, attrs: { href } }],
  }));
  return { type: "doc", content: [{ type: "paragraph", content }] };
}
const to = (id: string) => referenceHref({ sort: "publicacion", id });
const eventLinking = (title: string, ...hrefs: string[]) =>
  publishableEvent({ title, body: linking(...hrefs) });

describe("references for readers", () => {
  test("lead to what is live, follow its address and keep only their words when it is withdrawn", async () => {
    const target = await live(people, publishableEvent({ title: "Destino de una referencia" }));
    const content = eventLinking("Texto con referencias", to(target.publicationId), to(missing));
    expect(hrefsIn(await withReferences(content))).toEqual([`/eventos/${target.slug}`]);
    const { slug } = await live(people, eventLinking("Quien refiere", to(target.publicationId)));
    const read = async () => hrefsIn((await liveEvent(slug))?.article ?? {});
    expect(await read()).toEqual([`/eventos/${target.slug}`]);
    await withdraw(reviewer, { publicationId: target.publicationId, reason: "Ya no corresponde." });
    expect(await read()).toEqual([]);
  });
});

describe("what a text may not lead to", () => {
  test("submit refuses what is deleted and pages that do not exist, with the field", async () => {
    for (const href of [to(missing), "/eventos/no-existe", "/comunicados/tampoco"]) {
      const at = await draftBy(staff, eventLinking("Con un enlace roto", href));
      const refusal = await expectRefusal(submit(staff, at), "invalid");
      expect(Object.keys(refusal.fields)).toEqual(["body"]);
    }
  });

  test("publish refuses what is not live, and accepts it once it is", async () => {
    const target = await inReview(people, publishableEvent({ title: "Todavía sin publicar" }));
    const at = await inReview(people, eventLinking("Publica antes", to(target.publicationId)));
    const refusal = await expectRefusal(publish(reviewer, { ...at, force: false }), "invalid");
    expect(refusal.fields.body).toContain(
      "Enlaza con «Todavía sin publicar», que aún no se publica",
    );
    await publish(reviewer, { ...target, force: false });
    await publish(reviewer, { ...at, force: false });
  });

  test("a text may refer to itself, and is published", async () => {
    const first = await draftBy(staff, eventLinking("Se enlaza a sí misma"));
    const content = eventLinking("Se enlaza a sí misma", to(first.publicationId));
    const { number } = await save(staff, { ...first, content, note: "" });
    const at = { publicationId: first.publicationId, basedOn: number };
    await submit(staff, at);
    await publish(reviewer, { ...at, force: false });
    expect(
      (await reviewAids(staff, await panelPublication(staff, at.publicationId))).targets,
    ).toEqual({});
  });

  test("schedule refuses what will not be live by then, unless it is scheduled earlier", async () => {
    const target = await inReview(people, publishableEvent({ title: "Saldrá un día antes" }));
    const at = await inReview(people, eventLinking("Sale después", to(target.publicationId)));
    const late = { ...at, at: inHours(48), force: false };
    const refusal = await expectRefusal(schedule(reviewer, late), "invalid");
    expect(refusal.fields.body).toMatch(/^Enlaza con «Saldrá un día antes», que aún no se publica/);
    await schedule(reviewer, { ...target, at: inHours(48), force: false });
    await expectRefusal(schedule(reviewer, late), "invalid");
    await schedule(reviewer, { ...late, at: inHours(72) });
    await hoursPass(73);
    const ids = [target.publicationId, at.publicationId];
    expect(await db().livePublication.count({ where: { publicationId: { in: ids } } })).toBe(2);
  });

  test("a photo without alternative text is refused", async () => {
    const body: RichText = {
      type: "doc",
      content: [{ type: "image", attrs: { mediaId: missing, alt: "", caption: "Una feria" } }],
    };
    const at = await draftBy(staff, publishableEvent({ body }));
    const refusal = await expectRefusal(submit(staff, at), "invalid");
    expect(refusal.fields.body).toMatch(/Describ|texto alternativo/i);
  });

  test("the panel is told what each link leads to, and nobody else is", async () => {
    const there = await live(people, publishableEvent({ title: "Un destino que existe" }));
    const hrefs = [to(there.publicationId), to(missing), `/eventos/${there.slug}`, "/eventos/no"];
    const targets = await linkTargets(staff, { hrefs, images: [missing] });
    expect(hrefs.map((href) => targets[href]?.state)).toEqual(["ready", "gone", "ready", "broken"]);
    expect(targets[`imagen/${missing}`]?.state).toBe("gone");
    const member = await actorAs("member");
    await expectRefusal(linkTargets(member, { hrefs, images: [] }), "forbidden");
  });

  test("publications are found by words of their title", async () => {
    await draftBy(staff, publishableEvent({ title: "Encuentro de Tejedoras en Lampa" }));
    const found = await lookUpPublications(staff, { text: "lampa tejedoras" });
    expect(found).toMatchObject([
      { name: "Encuentro de Tejedoras en Lampa", detail: expect.stringContaining("Borrador") },
    ]);
  });
});

/** Two drafts under review that refer to each other. */
async function pair(name: string) {
  const first = await draftBy(staff, publishableEvent({ title: `${name}, primera parte` }));
  const second = await inReview(
    people,
    eventLinking(`${name}, segunda parte`, to(first.publicationId)),
  );
  const content = eventLinking(`${name}, primera parte`, to(second.publicationId));
  const { number } = await save(staff, { ...first, content, note: "" });
  const ready = { publicationId: first.publicationId, basedOn: number };
  await submit(staff, ready);
  return [ready, second] as const;
}

describe("publishing together", () => {
  test("publishes drafts that refer to each other in one step", async () => {
    const [first, second] = await pair("Feria regional");
    await expectRefusal(publish(reviewer, { ...first, force: false }), "invalid");
    expect(await companions(reviewer, first)).toEqual([
      { ...second, title: "Feria regional, segunda parte", ready: true },
    ]);
    const done = await publishTogether(reviewer, { publications: [first, second] });
    expect(done).toEqual({ published: 2 });
    const slugs = await db().livePublication.findMany({
      where: { publicationId: { in: [first.publicationId, second.publicationId] } },
      select: { slug: true },
    });
    expect(slugs).toHaveLength(2);
    const read = await liveEvent("feria-regional-primera-parte");
    expect(hrefsIn(read?.article ?? {})).toEqual(["/eventos/feria-regional-segunda-parte"]);
  });

  test("publishTogether refuses whoever submitted one of them, and publishes none", async () => {
    const [first] = await pair("Trueque");
    const own = await draftBy(reviewer, eventLinking("La propia", to(first.publicationId)));
    await submit(reviewer, own);
    const publications = [first, own];
    await expectRefusal(publishTogether(reviewer, { publications }), "forbidden");
    await expectRefusal(publishTogether(staff, { publications }), "forbidden");
    const ids = publications.map(({ publicationId }) => publicationId);
    const where = { publicationId: { in: ids } };
    expect(await db().livePublication.count({ where })).toBe(0);
  });

  test("publishTogether refuses a version that is not the last, and one that refers to a third", async () => {
    const [first, second] = await pair("Pasantía");
    const stale = [{ ...first, basedOn: first.basedOn - 1 }, second];
    await expectRefusal(publishTogether(reviewer, { publications: stale }), "conflict");
    const third = await inReview(people, eventLinking("La tercera", to(first.publicationId)));
    const fourth = await inReview(people, publishableEvent({ title: "La cuarta" }));
    const incomplete = { publications: [third, fourth] };
    await expectRefusal(publishTogether(reviewer, incomplete), "invalid");
    const { publicationId } = fourth;
    expect(await db().livePublication.count({ where: { publicationId } })).toBe(0);
  });
});
