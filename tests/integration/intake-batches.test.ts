import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { create } from "#lib/editorial/commands/write";
import { eventDraft } from "#lib/events/schema";
import { askAgain, cancelBatch, startBatch } from "#lib/intake/commands/batch";
import { type Hands, readOne } from "#lib/intake/commands/readFile";
import { workBatches } from "#lib/intake/commands/work";
import { batch, batches } from "#lib/intake/queries/batches";
import { examine } from "#lib/media/commands/examine";
import { type Actor, systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { receive } from "#lib/platform/storage";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { entriesAbout } from "#tests/support/registry";
import { bodyOf } from "#tests/support/uploads";

let staff: Actor;
let other: Actor;
let outsiders: Actor[];
const reader = systemActor("Lectura de prueba");
const hands: Hands = {
  examine,
  create: (content, origin) => create(reader, { kind: "event", content }, origin),
};

beforeAll(async () => {
  staff = await actorAs("staff");
  other = await actorAs("staff");
  outsiders = [visitorActor(), await actorAs("member"), await actorAs("director")];
});

async function send(actor: Actor, files: Record<string, string>) {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  const arrival = await receive(bodyOf(bytes), 1_000_000);
  return startBatch(actor, { name: "prueba.zip", arrival });
}

const report = (place: string, year: number) =>
  `Visita de prueba a ${place}\n\nDel 3 al 5 de marzo de ${year} una delegación de 9 personas visitó ${place}. La encabezó el gerente Sr. Teodoro Mamani Prueba.`;

async function workAll(): Promise<void> {
  while ((await workBatches(reader, hands)) > 0);
}

const statesOf = async (id: string) => {
  const { files } = await batch(staff, id);
  return Object.fromEntries(files.map((file) => [file.name, file.state]));
};

describe("a batch", () => {
  it("becomes one draft for each report, in the name of whoever sent it, with its evidence", async () => {
    const { id } = await send(staff, {
      "a/uno.txt": report("Moho", 2031),
      "a/dos.txt": report("Azángaro", 2032),
      "a/foto.jpg": "nada",
      "__MACOSX/a/uno.txt": "nada",
      "a/corto.txt": "nada",
    });
    await workAll();
    expect(await statesOf(id)).toEqual({
      "uno.txt": "drafted",
      "dos.txt": "drafted",
      "corto.txt": "failed",
    });
    const { files, finishedAt } = await batch(staff, id);
    expect(finishedAt).not.toBeNull();
    expect(files.find(({ name }) => name === "corto.txt")?.reason).toContain("no tiene texto");
    const publicationId = files.find(({ name }) => name === "uno.txt")?.publication?.id ?? "";
    const { authorId, draftRevision } = await db().publication.findUniqueOrThrow({
      where: { id: publicationId },
      include: { draftRevision: true },
    });
    expect([authorId, draftRevision?.authorName]).toEqual([staff.id, staff.name]);
    const draft = eventDraft.parse(draftRevision?.content);
    expect(draft).toMatchObject({ startsOn: "2031-03-03", endsOn: "2031-03-05", headcount: 9 });
    expect(draft.evidence).toMatchObject({ file: "uno.txt", reviewed: false });
    expect((await batches(staff, null)).items.some((item) => item.id === id)).toBe(true);
  });

  it("points at what tells the same already, and makes the draft when it is asked for", async () => {
    const text = report("Yunguyo", 2033);
    await send(staff, { "uno.txt": text });
    await workAll();
    const { id } = await send(staff, { "otra-vez.txt": text, "casi.txt": text.replace("9", "12") });
    await workAll();
    expect(await statesOf(id)).toEqual({ "otra-vez.txt": "duplicate", "casi.txt": "duplicate" });
    const { files } = await batch(staff, id);
    const [file] = files;
    expect(file?.publication?.title).toBe("Visita de prueba a Yunguyo");
    await askAgain(staff, { fileId: file?.id ?? "" });
    await workAll();
    const after = await batch(staff, id);
    expect(after.files.map(({ state }) => state).toSorted()).toEqual(["drafted", "duplicate"]);
    expect(after.finishedAt).not.toBeNull();
  });

  it("makes one draft of two that tell the same, also when two processes read at once", async () => {
    const text = report("Cabana", 2038);
    const { id } = await send(staff, { "uno.txt": text, "dos.txt": text });
    await Promise.all([workAll(), workAll(), workAll()]);
    await workAll();
    expect(Object.values(await statesOf(id)).toSorted()).toEqual(["drafted", "duplicate"]);
  });

  it("goes on where a process died, and never makes a draft twice", async () => {
    const { id } = await send(staff, { "uno.txt": report("Ilave", 2034) });
    let made = 0;
    const dying: Hands = {
      ...hands,
      create: async (content, origin) => {
        await hands.create(content, origin);
        made += 1;
        throw new Error("the process died");
      },
    };
    await workBatches(reader, dying);
    expect(await statesOf(id)).toEqual({ "uno.txt": "waiting" });
    expect(await workBatches(reader, hands)).toBe(0);
    await db()
      .$executeRaw`UPDATE intake_file SET claimed_at = now() - interval '3 minutes' WHERE batch_id = ${id}::uuid`;
    await workAll();
    expect(await statesOf(id)).toEqual({ "uno.txt": "drafted" });
    expect(made).toBe(1);
    expect(await db().publication.count({ where: { title: "Visita de prueba a Ilave" } })).toBe(1);
  });

  it("that is cancelled reads nothing more, and says who cancelled it", async () => {
    const { id } = await send(staff, {
      "uno.txt": report("Juli", 2035),
      "dos.txt": report("Pomata", 2035),
    });
    await cancelBatch(staff, { batchId: id });
    await workAll();
    expect(await statesOf(id)).toEqual({ "uno.txt": "cancelled", "dos.txt": "cancelled" });
    const entries = await entriesAbout("intake_batch", id);
    expect(entries.map(({ verb }) => verb)).toEqual(["batch_started", "batch_cancelled"]);
  });
});

describe("startBatch refuses", () => {
  it("whoever does not write, and what is no archive of reports", async () => {
    for (const actor of outsiders) await expectRefusal(send(actor, { "a.txt": "x" }), "forbidden");
    await expectRefusal(send(staff, { "foto.jpg": "x" }), "invalid");
    const arrival = await receive(bodyOf(strToU8("no es un zip")), 1_000);
    const refusal = await expectRefusal(startBatch(staff, { name: "a.zip", arrival }), "invalid");
    expect(refusal.message).toContain(".zip");
  });
});

describe("cancelBatch refuses", () => {
  it("another writer, a stranger, and a batch that ended", async () => {
    const { id: batchId } = await send(staff, { "uno.txt": report("Acora", 2036) });
    for (const actor of [other, ...outsiders])
      await expectRefusal(cancelBatch(actor, { batchId }), "forbidden");
    await workAll();
    await expectRefusal(cancelBatch(staff, { batchId }), "invalid");
  });
});

describe("askAgain refuses", () => {
  it("another writer, and a report that is no duplicate", async () => {
    const { id } = await send(staff, { "uno.txt": report("Zepita", 2037) });
    await workAll();
    const [file] = (await batch(staff, id)).files;
    const input = { fileId: file?.id ?? "" };
    await expectRefusal(askAgain(other, input), "forbidden");
    await expectRefusal(askAgain(staff, input), "invalid");
  });
});

describe("workBatches refuses", () => {
  it("every account: only the software works through a batch", async () => {
    for (const actor of [staff, ...outsiders])
      await expectRefusal(workBatches(actor, hands), "forbidden");
  });
});

describe("readOne refuses", () => {
  const file = { id: "", batchId: "", position: 0, name: "", tries: 0, forced: false };

  it("every account, whatever the report", async () => {
    for (const actor of [staff, ...outsiders])
      await expectRefusal(readOne(actor, file, hands), "forbidden");
  });
});

describe("create refuses", () => {
  it("an account that starts a draft in another's name", async () => {
    const origin = {
      id: "00000000-0000-4000-8000-00000000abcd",
      author: { id: other.id, name: other.name },
    };
    await expectRefusal(create(staff, { kind: "event" }, origin), "forbidden");
  });
});
