import { setTimeout as pause } from "node:timers/promises";
import { sessionSecret } from "#lib/platform/database/access";
import { dataPaths, ensureDataFolder, rotateLogs } from "#lib/platform/database/folder";
import { grantPortal } from "#lib/platform/database/grants";
import { claimLock, lockHolder } from "#lib/platform/database/lock";
import { migrate } from "#lib/platform/database/migrations";
import type { OpenDatabase } from "#lib/platform/database/open";
import type { Settings } from "#lib/platform/env";
import { StartFailure } from "#lib/platform/failure";

type Addresses = Pick<OpenDatabase, "url" | "ownerUrl">;

/** One whose launcher was killed notices it and stops within this time. */
const STOPPING_MS = 3_000;

/**
 * Makes the data folder usable and claims it for this process. Returns how to give it back.
 * Throws a StartFailure when it cannot be used or another Ayni runs on it and is not about to end.
 */
export async function claimDataFolder({ DATA_DIR }: Settings): Promise<() => void> {
  ensureDataFolder(DATA_DIR);
  const { lock } = dataPaths(DATA_DIR);
  let release = claimLock(lock);
  for (let waited = 0; !release && waited < STOPPING_MS; waited += 100) {
    await pause(100);
    release = claimLock(lock);
  }
  if (!release)
    throw new StartFailure(
      `Ayni ya está en marcha con la carpeta de datos ${DATA_DIR} (proceso ${lockHolder(lock)}): deténgalo, o indique otra carpeta en DATA_DIR.`,
    );
  rotateLogs(DATA_DIR);
  return release;
}

/** Whether another process runs Ayni on this data folder now. */
export function isInUse({ DATA_DIR }: Settings): boolean {
  return lockHolder(dataPaths(DATA_DIR).lock) !== undefined;
}

/** Sets what the portal, NextAuth and Next read from the environment. Comes before anything that imports them. */
export function setEnvironment(
  settings: Settings,
  { url, dev }: { url: string; dev: boolean },
): void {
  const secret = settings.SESSION_SECRET ?? sessionSecret(dataPaths(settings.DATA_DIR).secret);
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    PORT: String(settings.PORT),
    HOST: settings.HOST,
    DATA_DIR: settings.DATA_DIR,
    DATABASE_URL: url,
    APP_URL: settings.APP_URL,
    SESSION_SECRET: secret,
    LOG_LEVEL: settings.LOG_LEVEL,
    NEXTAUTH_URL: settings.APP_URL,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  // The portal itself never becomes the owner of its tables.
  delete process.env.DATABASE_OWNER_URL;
}

/**
 * Brings the tables of the portal and of its jobs to this version, and the rights of the portal's role with them.
 * Resolves to whether the former changed.
 */
export async function migrateDatabase({ ownerUrl, url }: Addresses): Promise<boolean> {
  const applied = await migrate(ownerUrl);
  const { installJobs } = await import("#lib/platform/jobs");
  await installJobs(ownerUrl);
  await grantPortal(ownerUrl, url);
  return applied.length > 0;
}
