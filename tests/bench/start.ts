import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load } from "#tests/support/load";
import { memoryOf, startNode } from "#tests/support/nodes";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    /** Starts this copy, installed and built as it is, instead of a clone. */
    here: { type: "boolean", default: false },
    seconds: { type: "string", default: "30" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "ayni-inicio-"));
const root = join(import.meta.dirname, "../..");
const clone = join(folder, "ayni");
const DATA_DIR = join(folder, "datos");
const paths = [
  "/",
  "/eventos",
  "/comunicados",
  "/calendario",
  "/buscar?q=quillabamba",
  "/directorio",
];

async function cloned(): Promise<string> {
  if (values.here) return root;
  execFileSync("git", ["clone", "--quiet", root, clone]);
  return clone;
}

try {
  const began = performance.now();
  const from = await cloned();
  const first = await startNode({ DATA_DIR }, from);
  const firstPage = performance.now() - began;
  await first.stop();
  const second = await startNode({ DATA_DIR }, from);
  const idle = memoryOf(second.pid);
  await load({
    url: second.url,
    paths,
    encoding: "br",
    seconds: Number(values.seconds),
    connections: 16,
  });
  const loaded = memoryOf(second.pid);
  await second.stop();
  console.log(`${values.here ? "this copy" : "a new clone"}, embedded database`);
  console.log(
    JSON.stringify({
      ...{ name: "start", first_page_s: Math.round(firstPage / 100) / 10 },
      second_start_s: Math.round(second.startedIn / 10) / 100,
      ...{ idle_mb: idle, after_load_mb: loaded },
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
