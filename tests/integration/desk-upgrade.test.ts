import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { confirmForced } from "#lib/editorial/commands/confirm";
import { unschedule } from "#lib/editorial/commands/schedule";
import { save } from "#lib/editorial/commands/write";
import { contentHash } from "#lib/editorial/content";
import { makeActor } from "#lib/platform/actor";
import { clusterUrl } from "#lib/platform/database/access";
import { grantPortal } from "#lib/platform/database/grants";
import { ensureExtensions } from "#lib/platform/database/requirements";
import { db, disconnect } from "#lib/platform/db";
import { installJobs } from "#lib/platform/jobs";
import { actorAs } from "#tests/support/actors";
import { copyDatabase, dropDatabase } from "#tests/support/database";
import { publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { hoursPass, waiting } from "#tests/support/schedules";

const access = inject("clusterAccess");
const name = "antes_de_la_mesa";
const asOwner = clusterUrl(access, name, "ayni");
const lastBefore = "20261122010000_desk";

const [author, approver, forcer] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
const planned = "00000000-0000-7000-8000-0000000000a1";
const postponed = "00000000-0000-7000-8000-0000000000a2";
const alone = "00000000-0000-7000-8000-0000000000a3";
const binned = "00000000-0000-7000-8000-0000000000a4";
const revisionOf = (publication: string) => publication.replace("-8000-", "-9000-");

/** What was written with the tables of before, as its commands left it. */
async function fill(client: pg.Client): Promise<void> {
  const content = publishableEvent();
  for (const [id, who, role] of [
    [author, "Redactora de prueba", "staff"],
    [approver, "Editor de prueba", "reviewer"],
    [forcer, "Administradora de prueba", "administrator"],
  ]) {
    const values = [id, `${id}@prueba.invalid`, who, role];
    await client.query(
      `INSERT INTO account (id, email, name, role, password_hash) VALUES ($1, $2, $3, $4::role, '')`,
      values,
    );
  }
  for (const id of [planned, postponed, alone, binned]) {
    await client.query(
      "INSERT INTO publication (id, kind, stage, title) VALUES ($1, 'event', 'draft', 'De antes')",
      [id],
    );
    await client.query(
      `INSERT INTO revision (id, publication_id, number, content, content_hash, author_id, author_name)
       VALUES ($1, $2, 1, $3, $4, $5, 'Redactora de prueba')`,
      [revisionOf(id), id, JSON.stringify(content), contentHash(content), author],
    );
    await client.query("UPDATE publication SET draft_revision_id = $2 WHERE id = $1", [
      id,
      revisionOf(id),
    ]);
  }
  for (const id of [planned, postponed]) {
    await client.query(
      `UPDATE publication SET stage = 'scheduled', scheduled_revision_id = draft_revision_id,
         go_live_at = now() + interval '1 hour', submitted_by_id = $2,
         submitted_by_name = 'Redactora de prueba', approved_by_name = 'Editor de prueba' WHERE id = $1`,
      [id, author],
    );
    await client.query(
      `INSERT INTO audit_entry (actor_id, actor_name, verb, subject_type, subject_id, revision_id)
       VALUES ($2, 'Editor de prueba', 'scheduled', 'publication', $1, $3)`,
      [id, approver, revisionOf(id)],
    );
  }
  await client.query(
    `UPDATE publication SET stage = NULL, slug = 'publicado-por-una-persona', forced = true,
       live_revision_id = draft_revision_id, first_published_at = now() WHERE id = $1`,
    [alone],
  );
  await client.query(
    `INSERT INTO audit_entry (actor_id, actor_name, verb, subject_type, subject_id, revision_id, data)
     VALUES ($2, 'Administradora de prueba', 'published', 'publication', $1, $3, $4)`,
    [
      ...[alone, forcer, revisionOf(alone)],
      JSON.stringify({
        ...{ preparedBy: "Administradora de prueba", approvedBy: "Administradora de prueba" },
        ...{ forced: true, automatic: false, changeNote: "", number: 1 },
      }),
    ],
  );
  await client.query(
    `INSERT INTO live_publication (publication_id, kind, type, slug, title, summary, published_at,
       article, proof, search_text)
     VALUES ($1, 'event', 'capacitacion', 'publicado-por-una-persona', 'De antes', '', now(), '{}', '{}', '')`,
    [alone],
  );
  await client.query("UPDATE publication SET stage = 'trashed', trashed_at = now() WHERE id = $1", [
    binned,
  ]);
}

const folder = resolve("prisma/migrations");
const scripts = readdirSync(folder)
  .filter((path) => /^\d/.test(path))
  .sort();
const isOlder = (path: string) => path <= lastBefore;

/** Each script as one query, and so in one transaction: as the product applies them. */
async function apply(client: pg.Client, paths: string[]): Promise<void> {
  for (const path of paths) {
    await client.query(readFileSync(join(folder, path, "migration.sql"), "utf8"));
  }
}

beforeAll(async () => {
  const asPortal = await copyDatabase(access, "template1", name);
  const client = new pg.Client({ connectionString: asOwner });
  await client.connect();
  await ensureExtensions(client);
  await client.query("CREATE TABLE _prisma_migrations (id text)");
  await apply(client, scripts.filter(isOlder));
  await fill(client);
  await apply(
    client,
    scripts.filter((path) => !isOlder(path)),
  );
  await client.end();
  await installJobs(asOwner);
  await grantPortal(asOwner, asPortal);
  await disconnect();
  process.env.DATABASE_URL = asPortal;
}, 60_000);
afterAll(async () => {
  await disconnect();
  await dropDatabase(access, name);
});

it("what waited for its moment still waits, approved by whom it was", async () => {
  expect(await waiting(planned)).toMatchObject([
    {
      ...{ action: "publish", revisionId: revisionOf(planned), forced: false },
      ...{ preparedById: author, preparedByName: "Redactora de prueba" },
      ...{ approvedById: approver, approvedByName: "Editor de prueba" },
    },
  ]);
});

it("it can be cancelled, and the rest goes live at its hour", async () => {
  const reviewer = await actorAs("reviewer");
  const [row] = await waiting(postponed);
  await unschedule(reviewer, { scheduleId: row?.id ?? "" });
  expect(await hoursPass(2)).toBe(0);
  const rows = await db().publication.findMany({
    where: { id: { in: [planned, postponed] } },
    orderBy: { id: "asc" },
    select: { stage: true, liveRevisionId: true },
  });
  expect(rows).toEqual([
    { stage: null, liveRevisionId: revisionOf(planned) },
    { stage: "in_review", liveRevisionId: null },
  ]);
});

it("what one person published waits for another, never for whoever forced it", async () => {
  const row = await db().publication.findUniqueOrThrow({ where: { id: alone } });
  expect(row).toMatchObject({ forced: true, forcedById: forcer, confirmedAt: null });
  const administrator = makeActor({
    ...{ kind: "account", id: forcer ?? null, name: "Administradora de prueba" },
    ...{ role: "administrator", sessionId: null, mustChangePassword: false, requestId: "prueba" },
  });
  const reviewer = await actorAs("reviewer");
  await expectRefusal(confirmForced(administrator, { publicationId: alone }), "forbidden");
  await confirmForced(reviewer, { publicationId: alone });
  const live = await db().livePublication.findUniqueOrThrow({ where: { publicationId: alone } });
  expect(live.proof).toMatchObject({ forced: true, confirmation: { by: reviewer.name } });
});

it("saving what is of before, unchanged, makes no version although events have more fields now", async () => {
  const reviewer = await actorAs("reviewer");
  const content = publishableEvent();
  const saved = await save(reviewer, { publicationId: alone, basedOn: 1, content, note: "" });
  expect(saved.number).toBe(1);
  const live = await db().livePublication.findUniqueOrThrow({ where: { publicationId: alone } });
  expect(live.article).toHaveProperty("itinerary", []);
});
