import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { clientIsStale, generateClient } from "#bin/build";
import { explain } from "#bin/messages";
import { createShutdown, INTERRUPTED } from "#bin/shutdown";
import { claimDataFolder, isInUse, migrateDatabase, setEnvironment } from "#bin/workspace";
import { ensureDataFolder } from "#lib/platform/database/folder";
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
  await connect(settings);
  shutdown.ready(INTERRUPTED);
  process.argv = [process.execPath, resolve(entry), ...args];
  await import(pathToFileURL(resolve(entry)).href);
  await shutdown.stop(Number(process.exitCode ?? 0));
} catch (error) {
  explain(error, "La orden no pudo terminar");
  await shutdown.stop(1);
}

/** Uses the database of the Ayni that runs on this data folder, or starts it for this command alone. */
async function connect(settings: Settings): Promise<void> {
  if (!settings.DATABASE_URL && isInUse(settings))
    return setEnvironment(settings, { url: runningDatabaseUrl(settings), dev: false });
  if (settings.DATABASE_URL) ensureDataFolder(settings.DATA_DIR);
  else shutdown.defer(await claimDataFolder(settings));
  const database = await openDatabase(settings);
  shutdown.defer(database.close);
  setEnvironment(settings, { url: database.url, dev: false });
  await migrateDatabase(database);
}
