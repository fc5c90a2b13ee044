import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clusterUrl, readAccess } from "#lib/platform/database/access";
import { grantPortal } from "#lib/platform/database/grants";
import { provision } from "#lib/platform/database/provision";
import { startCluster, TEMPLATE, type TestCluster } from "#tests/support/database";

let cluster: TestCluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

async function asSuperuser(...commands: string[]): Promise<void> {
  const connectionString = clusterUrl(cluster.access, TEMPLATE, "postgres");
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const command of commands) await client.query(command);
  await client.end();
}

it("a data folder of before the portal had a role of its own is given one at its next start", async () => {
  await asSuperuser("DROP OWNED BY ayni_portal", "DROP ROLE ayni_portal");
  const file = join(cluster.folder, "database.json");
  const { portalPassword: _, ...older } = cluster.access;
  writeFileSync(file, JSON.stringify(older));

  const access = readAccess(file);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(access);
  expect(access).toMatchObject(older);
  expect(readAccess(file)).toEqual(access);
  await provision(access);
  const url = clusterUrl(access, TEMPLATE, "ayni_portal");
  await grantPortal(clusterUrl(access, TEMPLATE, "ayni"), url);

  const portal = new pg.Client({ connectionString: url });
  await portal.connect();
  expect((await portal.query("SELECT count(*)::int AS places FROM place")).rows).toEqual([
    { places: 2088 },
  ]);
  await expect(portal.query("DELETE FROM revision")).rejects.toThrow(/permission denied/);
  await portal.end();
});
