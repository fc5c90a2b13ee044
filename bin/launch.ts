import { join } from "node:path";
import { buildPortal, generateClient } from "#bin/build";
import { announceAccounts, announceAddress, announceFullRights, explain } from "#bin/messages";
import type { NewAccount } from "#bin/prepare";
import { createShutdown } from "#bin/shutdown";
import { serveFromWorkers } from "#bin/workers";
import { claimDataFolder, migrateDatabase, setEnvironment } from "#bin/workspace";
import { ownsTables } from "#lib/platform/database/grants";
import { checkDatabase } from "#lib/platform/database/migrations";
import { type OpenDatabase, openDatabase } from "#lib/platform/database/open";
import { parseSettings, type Settings } from "#lib/platform/env";
import { messageOf, StartFailure } from "#lib/platform/failure";
import { announceStep } from "./console.mjs";
import { probePort } from "./port.mjs";

const demo = process.argv.includes("--demo");
const dev = process.argv.includes("--dev");
const shutdown = createShutdown();
let accounts: NewAccount[] = [];
let database: OpenDatabase;

try {
  await launch();
  shutdown.ready(0);
} catch (error) {
  // The account exists from now on: its password must be seen even if a later step fails.
  announceAccounts(accounts);
  if (!shutdown.signal.aborted) explain(error, "Ayni no pudo iniciar");
  await shutdown.stop(shutdown.signal.aborted ? 0 : 1);
}

async function launch(): Promise<void> {
  const settings = launchSettings();
  shutdown.defer(await claimDataFolder(settings));
  await ensureFreePort(settings);
  await step(2, "Iniciando la base de datos", () => startDatabase(settings));
  await step(3, "Generando el cliente de datos", () => generateClient(shutdown.signal));
  await step(4, "Construyendo el portal", () =>
    dev ? "modo de desarrollo" : buildPortal(shutdown.signal),
  );
  await step(5, "Poniendo al día la base de datos", async () =>
    (await migrateDatabase(database)) ? undefined : "al día",
  );
  const prepare = await import("#bin/prepare");
  await step(6, "Cargando el contenido inicial", prepare.prepareContent);
  await step(7, "Revisando las cuentas", async () => {
    accounts = await prepare.prepareAccounts({ demo });
  });
  await step(8, "Abriendo el portal", () => openPortal(settings));
  announceAddress(settings, { demo });
  announceAccounts(accounts);
  if (await ownsTables(database.url)) announceFullRights();
}

/** A step of the start; none begins once somebody has asked to stop. */
async function step(...[number, label, task]: Parameters<typeof announceStep>): Promise<void> {
  shutdown.signal.throwIfAborted();
  await announceStep(number, label, task);
}

/** A demonstration keeps its data apart and is never seen from another machine: everybody knows its passwords. */
function launchSettings(): Settings {
  const settings = parseSettings();
  if (!demo) return settings;
  if (settings.DATABASE_URL)
    throw new StartFailure(
      "La demostración crea cuentas con contraseñas a la vista y por eso no usa DATABASE_URL: quite esa variable para npm run demo.",
    );
  const APP_URL = `http://localhost:${settings.PORT}`;
  return { ...settings, HOST: "127.0.0.1", APP_URL, DATA_DIR: join(settings.DATA_DIR, "demo") };
}

async function ensureFreePort({ HOST, PORT }: Settings): Promise<void> {
  await probePort(HOST, PORT).catch((error: unknown) => {
    throw new StartFailure(messageOf(error));
  });
}

async function startDatabase(settings: Settings): Promise<string | undefined> {
  database = await openDatabase(settings);
  shutdown.defer(database.close);
  setEnvironment(settings, { url: database.url, dev });
  await checkDatabase(database.ownerUrl);
  return database.created ? "creada" : undefined;
}

async function openPortal(settings: Settings): Promise<void> {
  const [{ serve }, { startWorker }] = await Promise.all([
    import("#bin/serve"),
    import("#lib/jobs"),
  ]);
  const worker = await startWorker();
  shutdown.defer(worker.stop);
  const serving = await (settings.WEB_CONCURRENCY > 1 && !dev
    ? serveFromWorkers(settings.WEB_CONCURRENCY)
    : serve(settings, { dev }));
  shutdown.defer(serving.stop);
}
