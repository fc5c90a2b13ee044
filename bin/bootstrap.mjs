import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { announceStep } from "./console.mjs";
import { install, installNeeded } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { runPinned } from "./pinned-node.mjs";
import { probePort } from "./port.mjs";

/** The root of the project; every script works from here, wherever it was called. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs the packages when they are missing or old and runs a TypeScript entry under the pinned Node.
 * @param {string} entry path from the project's root
 * @param {{ args: string[], step?: number, manner?: typeof import("./pinned-node.mjs").sparing }} options
 * `step` numbers the installation among the steps of a start; `manner` is how the process is run
 */
export async function bootstrap(entry, { args, step, manner }) {
  process.chdir(root);
  // npm runs its scripts through a shell.
  if (process.env.npm_lifecycle_event) endWithParent();
  if (existsSync(".env")) process.loadEnvFile?.(".env");
  try {
    if (installNeeded(root)) {
      if (step) await probePort(process.env.HOST || "127.0.0.1", process.env.PORT || "3000");
      await announceStep(step, "Instalando las dependencias", () => install(root));
    } else if (step) {
      await announceStep(step, "Instalando las dependencias", () => "al día");
    }
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  await runPinned(root, [join(root, entry), ...args], manner);
}
