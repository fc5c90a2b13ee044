import { describe, expect, test } from "vitest";
import { sendBack, submit } from "#lib/editorial/commands/move";
import { unschedule } from "#lib/editorial/commands/schedule";
import { save } from "#lib/editorial/commands/write";
import { desk } from "#lib/editorial/queries/desk";
import { panelPublication } from "#lib/editorial/queries/panel";
import { reviewAids } from "#lib/editorial/queries/review";
import { referenceHref } from "#lib/editorial/references";
import type { RichText } from "#lib/editorial/richtext";
import { actorAs } from "#tests/support/actors";
import { draftBy, inReview, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { scheduled } from "#tests/support/schedules";

const people = await newsroom();
const { staff, reviewer } = people;

const to = (id: string) => referenceHref({ sort: "publicacion", id });
function eventLinking(title: string, href: string) {
  const marks = [{ type: "link" as const, attrs: { href } }];
  const content = [{ type: "text" as const, text: "Vea esto.", marks }];
  const body: RichText = { type: "doc", content: [{ type: "paragraph", content }] };
  return publishableEvent({ title, body });
}

describe("what a reviewer is shown", () => {
  test("where links lead by title and state, and one's own return with what was read then", async () => {
    const target = await draftBy(staff, publishableEvent({ title: "Un borrador enlazado" }));
    const at = await inReview(people, eventLinking("Vuelve a revisión", to(target.publicationId)));
    const aids = async (actor = reviewer) =>
      reviewAids(actor, await panelPublication(actor, at.publicationId));
    expect(await aids()).toMatchObject({
      links: { [to(target.publicationId)]: { words: "«Un borrador enlazado» (borrador)" } },
      returned: null,
    });
    await sendBack(reviewer, { ...at, note: "Falta el lugar." });
    const content = publishableEvent({ title: "Vuelve a revisión", headcount: 31 });
    const { number } = await save(staff, { ...at, content, note: "" });
    await submit(staff, { publicationId: at.publicationId, basedOn: number });
    const returned = { note: "Falta el lugar.", number: at.basedOn };
    expect((await aids()).returned).toMatchObject(returned);
    expect((await aids(people.administrator)).returned).toBeNull();
    const publication = await panelPublication(reviewer, at.publicationId);
    await expectRefusal(reviewAids(await actorAs("member"), publication), "forbidden");
  });

  test("the time at which it was sent, though its schedule was cancelled later", async () => {
    const at = await scheduled(people);
    await unschedule(reviewer, { scheduleId: at.scheduleId });
    const { submittedAt, touchedAt } = await panelPublication(reviewer, at.publicationId);
    expect(submittedAt?.getTime()).toBeLessThan(touchedAt.getTime());
    const { toReview } = await desk(reviewer);
    const item = toReview.find(({ id }) => id === at.publicationId);
    expect(item?.submittedAt).toEqual(submittedAt);
  });
});
