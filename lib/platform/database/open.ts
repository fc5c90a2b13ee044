import { existsSync } from "node:fs";
import {
  type Access,
  type ClusterRole,
  clusterUrl,
  createAccess,
  readAccess,
  withFreePort,
} from "#lib/platform/database/access";
import { checkCluster, createCluster, startCluster } from "#lib/platform/database/cluster";
import { dataPaths, removeUnfinishedClusters } from "#lib/platform/database/folder";
import { provision } from "#lib/platform/database/provision";
import { checkOwnServer } from "#lib/platform/database/requirements";
import type { Settings } from "#lib/platform/env";

export interface OpenDatabase {
  /** As which the portal runs. */
  url: string;
  /** As which the tables are brought to this version: the role that owns them. */
  ownerUrl: string;
  /** True when this start created the cluster. */
  created: boolean;
  close(): Promise<void>;
}

/**
 * Makes the database ready for connections: the PostgreSQL of DATABASE_URL when there is one, else the embedded cluster of
 * the data folder, created and started. The caller holds the data folder's lock. Throws a StartFailure.
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) {
    const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl = url } = settings;
    await checkOwnServer("DATABASE_URL", url);
    if (ownerUrl !== url) await checkOwnServer("DATABASE_OWNER_URL", ownerUrl);
    return { url, ownerUrl, created: false, close: async () => {} };
  }
  const { cluster, access, databaseLog } = dataPaths(settings.DATA_DIR);
  const place = { folder: cluster, logFile: databaseLog };
  removeUnfinishedClusters(settings.DATA_DIR);
  const created = !existsSync(cluster);
  if (created) await createCluster(place, (await newAccess(access)).adminPassword);
  checkCluster(cluster);
  const reach = await withFreePort(access, readAccess(access));
  const server = await startCluster(place, serverSettings(reach));
  try {
    await provision(reach);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const [url, ownerUrl] = [addressFor(reach, "ayni_portal"), addressFor(reach, "ayni")];
  return { url, ownerUrl, created, close: server.stop };
}

/** The address of the embedded database that another process of Ayni already runs on this data folder. */
export function runningDatabaseUrl(settings: Settings): string {
  const { access } = dataPaths(settings.DATA_DIR);
  return settings.DATABASE_URL ?? addressFor(readAccess(access), "ayni_portal");
}

const addressFor = (access: Access, role: ClusterRole) => clusterUrl(access, "ayni", role);

/** Passwords made before an interrupted creation still serve. */
function newAccess(file: string): Promise<Access> {
  return existsSync(file) ? Promise.resolve(readAccess(file)) : createAccess(file);
}

/** Only this machine reaches the server, and only through its port. Everything about safety of data is PostgreSQL's default. */
function serverSettings(access: Access): string[] {
  return [
    `port=${access.port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_checkpoints=off",
    "logging_collector=off",
  ];
}
