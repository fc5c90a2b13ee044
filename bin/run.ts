import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { clientIsStale, generateClient } from "#bin/build";
import { explain } from "#bin/messages";
import { createShutdown } from "#bin/shutdown";
import { claimDataFolder, isInUse, setEnvironment } from "#bin/workspace";
import { ensureDataFolder } from "#lib/platform/database/folder";
import { migrate } from "#lib/platform/database/migrations";
import { openDatabase, runningDatabaseUrl } from "#lib/platform/database/open";
import { parseSettings, type Settings } from "#lib/platform/env";
import { announceStep } from "./console.mjs";

// Runs a TypeScript entry, which does its work while it is imported, with the database at hand.
const [entry = "", ...args] = process.argv.slice(2);
const shutdown = createShutdown();

try {
  const settings = parseSettings();
  if (clientIsStale())
    await announceStep(undefined, "Generando el cliente de datos", () => generateClient());
  setEnvironment(settings, { url: await database(settings), dev: false });
  process.argv = [process.execPath, resolve(entry), ...args];
  await import(pathToFileURL(resolve(entry)).href);
  await shutdown.stop(Number(process.exitCode ?? 0));
} catch (error) {
  explain(error);
  await shutdown.stop(1);
}

/** The database of the Ayni that runs on this data folder, or one started for this command alone. */
async function database(settings: Settings): Promise<string> {
  if (!settings.DATABASE_URL && isInUse(settings)) return runningDatabaseUrl(settings);
  if (settings.DATABASE_URL) ensureDataFolder(settings.DATA_DIR);
  else shutdown.defer(claimDataFolder(settings));
  const { url, close } = await openDatabase(settings);
  shutdown.defer(close);
  await migrate(url);
  return url;
}
