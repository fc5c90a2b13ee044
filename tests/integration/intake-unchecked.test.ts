import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { submit } from "#lib/editorial/commands/move";
import { create, save } from "#lib/editorial/commands/write";
import { checkedRule } from "#lib/editorial/evidence";
import { panelFilter, panelPublications } from "#lib/editorial/queries/panel";
import { eventDraft } from "#lib/events/schema";
import { startBatch } from "#lib/intake/commands/batch";
import type { Hands } from "#lib/intake/commands/readFile";
import { workBatches } from "#lib/intake/commands/work";
import { batch } from "#lib/intake/queries/batches";
import { examine } from "#lib/media/commands/examine";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { receive } from "#lib/platform/storage";
import { actorAs } from "#tests/support/actors";
import { publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { bodyOf } from "#tests/support/uploads";

const reader = systemActor("Lectura de prueba");
const hands: Hands = {
  examine,
  create: (content, origin) => create(reader, { kind: "event", content }, origin),
};

describe("a draft that a batch made", () => {
  it("cannot be sent to review before somebody compared it with its text, and is told apart until then", async () => {
    const staff = await actorAs("staff");
    const monto = "Se entregaron S/ 1,250.50 para semillas.";
    const text = `Visita de prueba a Huancané

Del 3 al 5 de marzo de 2039 una delegación de 9 personas visitó Huancané. ${monto}`;
    const bytes = zipSync({ "uno.txt": strToU8(text) });
    const arrival = await receive(bodyOf(bytes), 1_000_000);
    const { id } = await startBatch(staff, { name: "prueba.zip", arrival });
    while ((await workBatches(reader, hands)) > 0);
    const shown = async () => (await batch(staff, id)).files[0];
    const publicationId = (await shown())?.publication?.id ?? "";
    const listed = async () => {
      const filter = panelFilter.parse({ text: "Huancané" });
      return (await panelPublications(staff, filter)).items.map(({ unchecked }) => unchecked);
    };
    expect([(await shown())?.unchecked, await listed()]).toEqual([true, [true]]);
    const { draftRevision } = await db().publication.findUniqueOrThrow({
      where: { id: publicationId },
      include: { draftRevision: true },
    });
    const draft = eventDraft.parse(draftRevision?.content);
    const { evidence } = draft;
    const quotes = (evidence?.asides ?? []).map(({ start, end }) =>
      evidence?.text.slice(start, end),
    );
    expect(quotes).toContain("S/ 1,250.50");
    const put = new Set(evidence?.facts.map(({ path }) => path));
    expect((await shown())?.facts).toBe(put.size - (put.has("endsOn") ? 1 : 0));
    const content = { ...draft, ...publishableEvent(), evidence };
    const { number } = await save(staff, { publicationId, content, note: "", basedOn: 1 });
    const refusal = await expectRefusal(
      submit(staff, { publicationId, basedOn: number }),
      "invalid",
    );
    expect(refusal.fields).toEqual({ evidence: checkedRule.message });
    const checked = { ...content, evidence: { ...evidence, reviewed: true } };
    const saved = await save(staff, { publicationId, content: checked, note: "", basedOn: number });
    await submit(staff, { publicationId, basedOn: saved.number });
    expect((await shown())?.unchecked).toBe(false);
  });
});
