import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { create } from "#lib/editorial/commands/write";
import { systemActor } from "#lib/platform/actor";
import { grantPortal, ownsTables } from "#lib/platform/database/grants";
import { migrate } from "#lib/platform/database/migrations";
import { db, transaction } from "#lib/platform/db";
import { enqueue, runJobs } from "#lib/platform/jobs";
import { ownerUrl } from "#tests/support/database";

const portalUrl = () => process.env.DATABASE_URL ?? "";
const tableOwnerUrl = ownerUrl(inject("clusterAccess"));
const portal = new pg.Client({ connectionString: portalUrl() });
beforeAll(() => portal.connect());
afterAll(() => portal.end());

const kept = ["publication", "revision", "audit_entry", "media_use", "schedule"];

describe("the portal's role", () => {
  it("is the one as which every other test of this suite runs", async () => {
    const [row] = await db().$queryRaw<{ role: string }[]>`SELECT current_user::text AS role`;
    expect(row?.role).toBe("ayni_portal");
  });

  it.each(kept)("cannot delete or empty %s", async (table) => {
    await expect(portal.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(portal.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/permission denied/);
  });

  it.each(["revision", "audit_entry", "media_use"])("cannot change a row of %s", async (table) => {
    const { rows } = await portal.query(
      `SELECT has_any_column_privilege(current_user, '${table}', 'UPDATE') AS may`,
    );
    expect(rows).toEqual([{ may: false }]);
  });

  it.each(kept)("cannot alter %s, disable its triggers or drop it", async (table) => {
    const owner = /must be owner/;
    await expect(portal.query(`ALTER TABLE ${table} ADD COLUMN x int`)).rejects.toThrow(owner);
    const disabling = portal.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    await expect(disabling).rejects.toThrow(owner);
    await expect(portal.query(`DROP TABLE ${table} CASCADE`)).rejects.toThrow(owner);
  });

  it("cannot replace the functions of the triggers, nor switch triggers off for its session", async () => {
    const body = "RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'";
    await expect(
      portal.query(`CREATE OR REPLACE FUNCTION refuse_change() ${body}`),
    ).rejects.toThrow(/permission denied for schema public|must be owner/);
    await expect(portal.query("SET session_replication_role = replica")).rejects.toThrow(
      /permission denied/,
    );
  });

  it("cannot become the owner or make tables, roles or databases", async () => {
    await expect(portal.query("SET ROLE ayni")).rejects.toThrow(/permission denied/);
    await expect(portal.query("SET SESSION AUTHORIZATION ayni")).rejects.toThrow(/permission/);
    await expect(portal.query("GRANT ayni TO ayni_portal")).rejects.toThrow(/permission denied/);
    // PostgreSQL only warns that nothing was granted.
    await portal.query("GRANT DELETE ON revision TO ayni_portal");
    const { rows } = await portal.query("SELECT has_table_privilege('revision', 'DELETE') AS may");
    expect(rows).toEqual([{ may: false }]);
    await expect(portal.query("CREATE TABLE propia (x int)")).rejects.toThrow(/permission denied/);
    await expect(portal.query("CREATE ROLE otra SUPERUSER")).rejects.toThrow(/permission denied/);
  });

  it("reads which migrations there are, so that a node without the owner's address starts", async () => {
    expect(await migrate(portalUrl())).toEqual([]);
    await expect(portal.query("DELETE FROM _prisma_migrations")).rejects.toThrow(/permission/);
  });

  it("writes through the commands and runs jobs", async () => {
    const actor = systemActor("Prueba del rol");
    const { publicationId } = await create(actor, { kind: "event", content: { title: "Rol" } });
    expect(await db().auditEntry.count({ where: { subjectId: publicationId } })).toBe(1);
    const work = vi.fn(async (_payload: unknown) => {});
    const worker = await runJobs({ prueba: work }, "");
    await transaction((tx) => enqueue(tx, { task: "prueba", payload: { hecho: true } }));
    await vi.waitFor(() => expect(work).toHaveBeenCalledWith({ hecho: true }), 10_000);
    await worker.stop();
  });
});

describe("the rights of the portal", () => {
  it("are granted again without any change", async () => {
    const rights =
      "SELECT relname, relacl::text FROM pg_class WHERE relacl IS NOT NULL ORDER BY oid";
    const before = await portal.query(rights);
    await grantPortal(tableOwnerUrl, portalUrl());
    await grantPortal(tableOwnerUrl, portalUrl());
    expect((await portal.query(rights)).rows).toEqual(before.rows);
  });

  it("leave out temporary tables, which the triggers would take for those of the schema", async () => {
    await grantPortal(tableOwnerUrl, portalUrl());
    const making = portal.query("CREATE TEMP TABLE revision (id uuid, publication_id uuid)");
    await expect(making).rejects.toThrow(/permission denied to create temporary tables/);
  });

  it("cover the tables that come later", async () => {
    const owner = new pg.Client({ connectionString: tableOwnerUrl });
    await owner.connect();
    await owner.query("CREATE TABLE posterior (id int)");
    await owner.end();
    await portal.query("INSERT INTO posterior VALUES (1)");
    expect((await portal.query("DELETE FROM posterior")).rowCount).toBe(1);
  });

  it("are told from those of the owner", async () => {
    expect(await ownsTables(portalUrl())).toBe(false);
    expect(await ownsTables(tableOwnerUrl)).toBe(true);
  });
});
