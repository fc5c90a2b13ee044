import { publishDue } from "#lib/editorial/commands/due";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { schedule } from "#lib/editorial/commands/schedule";
import { create, recover, save } from "#lib/editorial/commands/write";
import type { EventDraft } from "#lib/events/schema";
import type { Actor } from "#lib/platform/actor";
import { db, disconnect } from "#lib/platform/db";
import { startCluster, TEMPLATE } from "#tests/support/database";
import { type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { Figures } from "#tests/support/figures";

const runs = 25;
const [delegates, photos] = [200, 60];
const figures = new Figures();

const numbered = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** The photos of the library that every event of this bench shows. */
async function library(): Promise<string[]> {
  const rows = await db().mediaFile.createManyAndReturn({
    data: numbered(photos, (at) => ({
      ...{ sort: "image", mime: "image/jpeg", extension: "jpg", title: `Foto de prueba ${at}` },
      ...{ bytes: 100_000, sha256: `${at}`.padStart(64, "0"), width: 1600, height: 1200 },
      uploadedByName: "Redactora de prueba",
    })),
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

function largeEvent(mediaIds: string[], headcount: number): Partial<EventDraft> {
  return publishableEvent({
    title: "Encuentro grande de prueba",
    headcount,
    people: numbered(delegates, (at) => ({
      ...{ key: `p${at}`, name: `Delegada de prueba ${at}`, role: "Delegada", part: "delegate" },
      ...{ honorific: "", office: "Puno", personId: null, organisationId: null, organisation: "" },
    })),
    gallery: mediaIds.map((mediaId, at) => ({
      ...{ key: `f${at}`, mediaId, decorative: false, caption: `Momento ${at} del encuentro.` },
      alt: `Delegadas reunidas en la mesa ${at}`,
    })),
  });
}

async function saved(
  actor: Actor,
  at: { publicationId: string; basedOn: number },
  content: object,
) {
  const { number } = await figures.time("save", () => save(actor, { ...at, content, note: "" }));
  return { ...at, basedOn: number };
}

/** A large event from its first line to the version that replaces it, and back to the first. */
async function wholeLife({ staff, reviewer }: Newsroom, mediaIds: string[]): Promise<void> {
  const content = largeEvent(mediaIds, 300);
  const made = await figures.time("create", () => create(staff, { kind: "event", content }));
  const first = { publicationId: made.publicationId, basedOn: made.number };
  const second = await saved(staff, first, largeEvent(mediaIds, 301));
  await figures.time("submit", () => submit(staff, second));
  await figures.time("publish", () => publish(reviewer, { ...second, force: false }));
  const third = await saved(staff, second, largeEvent(mediaIds, 302));
  await submit(staff, third);
  const at = new Date(Date.now() + 60_000);
  await figures.time("schedule", () => schedule(reviewer, { ...third, at, force: false }));
  await figures.time("due", () => publishDue(at));
  await figures.time("restore", () => recover(staff, { ...third, number: 1 }));
}

const cluster = await startCluster();
try {
  process.env.DATABASE_URL = await cluster.createFrom(TEMPLATE, "editorial");
  const [server] = await db().$queryRaw<{ version: string }[]>`
    SELECT current_setting('server_version') AS version`;
  console.log(`PostgreSQL ${server?.version}, which forgets at a power cut (fsync off)`);
  const [people, mediaIds] = [await newsroom(), await library()];
  for (let run = 0; run < runs; run += 1) await wholeLife(people, mediaIds);
  if ((await db().schedule.count({ where: { doneAt: null } })) > 0) throw new Error("some wait");
  console.log(`An event with ${delegates} delegates and ${photos} photos:\n${figures.table()}`);
  const median = (name: string) => figures.at(name, 0.5);
  const schedule_ms = Math.round((median("schedule") + median("due")) * 10) / 10;
  console.log(
    JSON.stringify({
      ...{ name: "editorial", save_ms: median("save"), publish_ms: median("publish") },
      ...{ schedule_ms, restore_ms: median("restore") },
    }),
  );
} finally {
  await disconnect();
  await cluster.stop();
}
