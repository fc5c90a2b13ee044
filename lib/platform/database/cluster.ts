import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { accountFor, type RunAs } from "#lib/platform/database/account";
import { type Binaries, findBinaries } from "#lib/platform/database/binaries";
import { isAlive, servesCluster } from "#lib/platform/database/process-identity";
import {
  forgetPid,
  recordedPid,
  signal,
  spawnAs,
  startServer,
  stopServer,
} from "#lib/platform/database/server-process";
import { codeOf, explained, fullDisk, StartFailure } from "#lib/platform/failure";

/**
 * Character types by preference. Spanish needs one that knows ñ and á as letters (pg_trgm asks it); C is what every system has.
 */
const CHARACTER_TYPES = ["C.UTF-8", "en_US.UTF-8", "C"];

export interface ClusterPlace {
  folder: string;
  logFile: string;
}

/**
 * Creates a cluster with the superuser "postgres". It appears under its name only when it is complete, so an interrupted
 * creation is simply repeated. Texts are sorted by ICU's Spanish rules (Álvarez before Beto, ñ after n), which come with
 * the server and so are the same on every system.
 */
export async function createCluster(place: ClusterPlace, adminPassword: string): Promise<void> {
  const binaries = findBinaries();
  const unfinished = `${place.folder}.new-${randomUUID()}`;
  mkdirSync(unfinished, { mode: 0o700 });
  const runAs = accountFor(unfinished, [binaries.postgres]);
  let output = "";
  for (const characterType of CHARACTER_TYPES) {
    const result = await initdb(
      { binaries, runAs, folder: unfinished },
      characterType,
      adminPassword,
    );
    output = result.output;
    if (result.code === 0) return renameSync(unfinished, place.folder);
    if (!/invalid locale name/.test(output)) break;
  }
  rmSync(unfinished, { recursive: true, force: true });
  if (/no space left on device/i.test(output)) throw fullDisk();
  writeFileSync(place.logFile, output, { flag: "a", mode: 0o600 });
  throw new StartFailure(
    `No se pudo crear la base de datos en ${place.folder} (${output.trim().split("\n").at(-1)}): vea ${place.logFile}.`,
  );
}

interface Creation {
  binaries: Binaries;
  runAs: RunAs;
  folder: string;
}

/** The password goes through a file: the account that creates the cluster cannot open our pipes. */
function passwordFile(creation: Creation, password: string): string {
  const file = `${creation.folder}.password`;
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  const { uid, gid } = statSync(creation.folder);
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
  return file;
}

function initdb(creation: Creation, characterType: string, password: string) {
  const pwfile = passwordFile(creation, password);
  const args = [
    `--pgdata=${creation.folder}`,
    "--username=postgres",
    `--pwfile=${pwfile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=es",
    `--locale=${characterType}`,
    "--lc-messages=C",
  ];
  const command = [creation.binaries.initdb, ...args];
  const child = spawnAs(creation.runAs, command, "pipe");
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += chunk;
      });
    child.once("error", (error) => resolve({ code: null, output: String(error) }));
    child.once("close", (code) => {
      rmSync(pwfile, { force: true });
      resolve({ code, output });
    });
  });
}

/** Throws a StartFailure unless the folder holds a complete cluster of the major version that we can run. */
export function checkCluster(folder: string): void {
  const { major } = findBinaries();
  const version = versionOf(folder);
  if (version === major) return;
  if (!version || !existsSync(join(folder, "global", "pg_control")))
    throw new StartFailure(
      `La carpeta de datos está dañada: ${folder} no contiene una base de datos completa; recupere su copia de seguridad, o indique otra carpeta en DATA_DIR.`,
    );
  throw new StartFailure(
    version > major
      ? `La base de datos de ${folder} es de PostgreSQL ${version}, posterior al ${major} que trae esta versión de Ayni: use la versión de Ayni que la creó, o una más reciente.`
      : `La base de datos de ${folder} es de PostgreSQL ${version} y esta versión de Ayni trae el ${major}: siga «Upgrade» en docs/operations.md para pasar los datos.`,
  );
}

function versionOf(folder: string): number {
  try {
    return Number(readFileSync(join(folder, "PG_VERSION"), "utf8").trim());
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return 0;
    throw explained(error);
  }
}

/** Starts the cluster's server with the given `name=value` settings. An orphan that a killed process left is stopped first. */
export async function startCluster(place: ClusterPlace, settings: string[]) {
  const { postgres } = findBinaries();
  const runAs = accountFor(place.folder, [postgres]);
  await stopOrphan(place.folder);
  // A copy made without its permissions is refused by PostgreSQL.
  chmodSync(place.folder, 0o700);
  const args = ["-D", place.folder, ...settings.flatMap((setting) => ["-c", setting])];
  const pid = await startServer({
    program: postgres,
    args,
    runAs,
    cluster: place.folder,
    logFile: place.logFile,
  });
  // However this process ends, short of kill -9, the server ends with it.
  const endToo = () => signal(pid, "SIGINT");
  process.once("exit", endToo);
  return {
    stop: async () => {
      process.off("exit", endToo);
      await stopServer(pid);
    },
  };
}

/**
 * A pid file may name an orphan, which is stopped; nobody, which PostgreSQL sees by itself; or, after a restart of the
 * machine or container, an unrelated process, which PostgreSQL would take for itself.
 */
async function stopOrphan(folder: string): Promise<void> {
  const pid = recordedPid(folder);
  if (!pid || !isAlive(pid)) return;
  const serves = servesCluster(pid, folder);
  if (serves === undefined)
    throw new StartFailure(
      `La base de datos de ${folder} está en uso por otra cuenta del sistema (proceso ${pid}): detenga ese proceso y vuelva a iniciar Ayni.`,
    );
  if (serves) await stopServer(pid);
  else forgetPid(folder);
}
