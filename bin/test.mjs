// Entry of `npm test` and `npm run check`. Runs on any Node from 20 on, with nothing installed.
// node bin/test.mjs                        every stage
// node bin/test.mjs --fast                 format, lint, types, architecture and unit tests
// node bin/test.mjs --only STAGE [args…]   one stage, with arguments for its tool (a file, -t "a title", …)
import { join } from "node:path";
import { announceStep } from "./console.mjs";
import { install, installNeeded } from "./install.mjs";
import { runPinned } from "./pinned-node.mjs";

const root = join(import.meta.dirname, "..");
process.chdir(root);
try {
  if (installNeeded(root)) {
    await announceStep(undefined, "Instalando las dependencias", () => install(root));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
await runPinned(root, [join(root, "bin/check.ts"), ...process.argv.slice(2)]);
