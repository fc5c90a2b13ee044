import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { create } from "#lib/editorial/commands/write";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ownerUrl } from "#tests/support/database";

const actor = systemActor("Prueba de la base de datos");
let publicationId: string;

// Who owns the tables: the portal's own role is refused before any rule is asked.
const owner = new pg.Client({ connectionString: ownerUrl(inject("clusterAccess")) });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

beforeAll(async () => {
  publicationId = (await create(actor, { kind: "event", content: { title: "Para las reglas" } }))
    .publicationId;
});

describe("the database", () => {
  it("never changes or deletes a revision", async () => {
    await expect(owner.query("UPDATE revision SET note = 'otra'")).rejects.toThrow(/never changed/);
    await expect(owner.query("DELETE FROM revision")).rejects.toThrow(/never changed/);
    await expect(owner.query("TRUNCATE revision CASCADE")).rejects.toThrow(/never changed/);
  });

  it("never changes or deletes an audit entry", async () => {
    await expect(owner.query("UPDATE audit_entry SET verb = 'x'")).rejects.toThrow(/never changed/);
    await expect(owner.query("DELETE FROM audit_entry")).rejects.toThrow(/never changed/);
  });

  it("never deletes a publication", async () => {
    await expect(owner.query("DELETE FROM publication")).rejects.toThrow(/never changed/);
    await expect(owner.query("TRUNCATE publication CASCADE")).rejects.toThrow(/never changed/);
  });

  it("chains the audit entries, also when several are written at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => create(actor, { kind: "announcement" })));
    const broken = await db().$queryRaw`
      SELECT id FROM (
        SELECT id, hash, previous_hash, lag(hash, 1, '') OVER (ORDER BY id) AS before,
          audit_entry_hash(audit_entry) AS computed FROM audit_entry) AS chain
      WHERE previous_hash <> before OR hash <> computed`;
    expect(broken).toEqual([]);
  });

  it("refuses a publication that is settled without being live", async () => {
    const change = db().publication.update({ where: { id: publicationId }, data: { stage: null } });
    await expect(change).rejects.toThrow(/publication_settled_means_live/);
  });

  it("refuses a stage that the workflow does not know", async () => {
    const change = db().publication.update({
      where: { id: publicationId },
      data: { stage: "nueva" },
    });
    await expect(change).rejects.toThrow(/publication_stage/);
  });

  it("refuses a pointer at another publication's revision", async () => {
    const other = await create(actor, { kind: "event" });
    const change = db().$executeRaw`
      UPDATE publication SET live_revision_id = (
        SELECT id FROM revision WHERE publication_id = ${other.publicationId}::uuid), slug = 'ajena'
      WHERE id = ${publicationId}::uuid`;
    await expect(change).rejects.toThrow(/own revisions/);
  });

  it("knows every department, and every province by its department", async () => {
    const counts = await db().place.groupBy({ by: ["level"], _count: true });
    const byLevel = Object.fromEntries(counts.map((row) => [row.level, row._count]));
    expect(byLevel).toEqual({ department: 25, province: 196, district: 1867 });
    const place = await db().place.findUnique({ where: { id: "0809" } });
    expect(place?.fullName).toBe("provincia de La Convención, Cusco");
  });
});
