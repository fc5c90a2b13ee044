import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { codeOf, explained, StartFailure } from "#lib/platform/failure";

/** Where each thing is kept inside the data folder. */
export function dataPaths(dataDir: string) {
  return {
    cluster: join(dataDir, "postgres"),
    access: join(dataDir, "database.json"),
    secret: join(dataDir, "session-secret"),
    lock: join(dataDir, "ayni.lock"),
    logs: join(dataDir, "logs"),
    databaseLog: join(dataDir, "logs", "postgres.log"),
  };
}

/** Creates the data folder where it is missing. Throws a StartFailure when it cannot be used. */
export function ensureDataFolder(dataDir: string): void {
  try {
    // As root the database runs under another account, which must be able to walk through the folder.
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    mkdirSync(dataPaths(dataDir).logs, { recursive: true, mode: 0o700 });
    accessSync(dataPaths(dataDir).logs, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderFailure(error, dataDir);
  }
}

function folderFailure(error: unknown, dataDir: string): unknown {
  if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOTDIR")
    return new StartFailure(
      `La carpeta de datos ${dataDir} no es una carpeta sino un archivo: cambie DATA_DIR o mueva ese archivo.`,
    );
  if (codeOf(error) === "EACCES" || codeOf(error) === "EPERM")
    return new StartFailure(
      `Esta cuenta no puede usar la carpeta de datos ${dataDir}: inicie Ayni con la cuenta dueña de esa carpeta o cambie sus permisos.`,
    );
  return explained(error);
}

/** Removes what an interrupted creation of the cluster left behind; what its last process still writes is left for later. */
export function removeUnfinishedClusters(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith("postgres.new"))) {
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true });
    } catch {
      // Its name is never used again.
    }
  }
}

/** Keeps one old log: a log file over 20 MB is put aside before the next start writes on. */
export function rotateLogs(dataDir: string): void {
  const { logs } = dataPaths(dataDir);
  for (const name of readdirSync(logs).filter((file) => file.endsWith(".log")))
    if (statSync(join(logs, name)).size > 20_000_000)
      renameSync(join(logs, name), join(logs, `${name}.1`));
}
