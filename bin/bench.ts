import { existsSync, readdirSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(import.meta.dirname, "../tests/bench");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => basename(file, ".ts"));

/** What the figures depend on besides the code. */
function conditions(): string {
  const memory = `${(totalmem() / 2 ** 30).toFixed(1)} GB`;
  const load = loadavg().map((value) => value.toFixed(2));
  return `${cpus().length} cores, ${memory}, Node ${process.versions.node}, load average ${load.join(" ")}`;
}

const [name = ""] = process.argv.slice(2);
const file = join(folder, `${name}.ts`);
if (!names.includes(name) || !existsSync(file)) {
  console.error(`npm run bench -- <name>, one of: ${names.join(", ")}`);
  process.exit(2);
}
console.log(conditions());
await import(pathToFileURL(file).href);
