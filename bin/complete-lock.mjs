// Completes package-lock.json after `npm install`: where the registry does not serve the packages of other platforms,
// npm leaves them out and `npm ci` then refuses the file. Adds each missing optional package with its version only.
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["darwin", "linux", "win32", "android", "freebsd"];
const processors = ["x64", "arm64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64"];

/** What a package named like "swc-linux-x64-musl" runs on. */
function platformOf(name) {
  const words = name.split("/").at(-1).split("-");
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (cpu.length === 0) cpu.push(words.includes("wasm32") ? "wasm32" : "arm");
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
  return { cpu, ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) };
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const places = [`node_modules/${name}`, `${path}/node_modules/${name}`];
    if (places.some((place) => lock.packages[place]) || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const development = entry.dev ? { dev: true } : {};
    lock.packages[places[0]] = { version, ...development, optional: true, ...platformOf(name) };
    added.push(name);
  }
}
const [root, ...others] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} packages of other platforms added`);
