import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type Access, clusterUrl, createAccess } from "#lib/platform/database/access";
import { createCluster, startCluster as startServer } from "#lib/platform/database/cluster";
import { grantPortal } from "#lib/platform/database/grants";
import { migrate } from "#lib/platform/database/migrations";
import { provision } from "#lib/platform/database/provision";
import { installJobs } from "#lib/platform/jobs";

/** A database with every migration (and so every place of Peru) and nothing else. */
export const TEMPLATE = "modelo";

export interface TestCluster {
  access: Access;
  /** Everything of the cluster; gone when it stops. */
  folder: string;
  /** The address of a database, for the role that the portal uses. */
  url(name: string): string;
  /** Copies a database. Resolves to the copy's address. */
  createFrom(template: string, name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL that forgets everything when it stops, with a migrated template database. */
export async function startCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), "ayni-prueba-"));
  chmodSync(folder, 0o711);
  const place = { folder: join(folder, "postgres"), logFile: join(folder, "postgres.log") };
  const access = await createAccess(join(folder, "database.json"));
  await createCluster(place, access.adminPassword);
  const server = await startServer(place, fastSettings(access));
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await fillTemplate(access);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    access,
    folder,
    url: (name) => clusterUrl(access, name, "ayni_portal"),
    createFrom: (template, name) => copyDatabase(access, template, name),
    stop,
  };
}

/** Copies a database of a cluster that another process started. Resolves to the copy's address for the portal. */
export async function copyDatabase(
  access: Access,
  template: string,
  name: string,
): Promise<string> {
  await asSuperuser(access, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ayni`);
  return clusterUrl(access, name, "ayni_portal");
}

/** The address of the test's own database for the role that owns its tables. */
export function ownerUrl(access: Access): string {
  const { pathname } = new URL(process.env.DATABASE_URL ?? "");
  return clusterUrl(access, pathname.slice(1), "ayni");
}

/** Brings the test's own database to where it comes by itself in time: swept, and its figures counted. */
export async function settleDatabase(access: Access): Promise<void> {
  await runAt(ownerUrl(access), "VACUUM ANALYZE");
}

/** Removes a copy, even while somebody is connected to it. */
export async function dropDatabase(access: Access, name: string): Promise<void> {
  await asSuperuser(access, `DROP DATABASE ${name} WITH (FORCE)`);
}

async function fillTemplate(access: Access): Promise<void> {
  await provision(access);
  await asSuperuser(access, `CREATE DATABASE ${TEMPLATE} OWNER ayni`);
  const url = clusterUrl(access, TEMPLATE, "ayni");
  await migrate(url);
  await installJobs(url);
  await grantPortal(url, clusterUrl(access, TEMPLATE, "ayni_portal"));
}

const asSuperuser = (access: Access, sql: string) =>
  runAt(clusterUrl(access, "postgres", "postgres"), sql);

async function runAt(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Nothing here survives a power cut, and nothing has to. */
function fastSettings(access: Access): string[] {
  return [
    `port=${access.port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "log_statement=none",
  ];
}
