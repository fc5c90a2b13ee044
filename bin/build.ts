import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fullDisk, StartFailure } from "#lib/platform/failure";

/** Something generated from sources, with the stamp that says from which. */
interface Product {
  stamp: string;
  sources: string[];
  command: string[];
  failure: string;
}

const schema = ["prisma/schema.prisma", "prisma/models", "prisma.config.ts"];
const settings = [
  "package.json",
  "package-lock.json",
  "next.config.js",
  "postcss.config.mjs",
  "instrumentation.ts",
];
const code = [
  "app",
  "components",
  "lib",
  "messages",
  "tsconfig.json",
  "instrumentation.ts",
  "proxy.ts",
];

const client: Product = {
  stamp: "lib/generated/.stamp",
  sources: [...schema, "package-lock.json"],
  command: ["node_modules/prisma/build/index.js", "generate"],
  failure: "No se pudo generar el cliente de la base de datos: el detalle está arriba.",
};

const portal: Product = {
  stamp: join(process.env.NEXT_DIST_DIR ?? ".next", ".stamp"),
  sources: [...schema, ...settings, ...code],
  command: ["node_modules/next/dist/bin/next", "build"],
  failure: "No se pudo construir el portal: el detalle está arriba.",
};

/** Generates the database client when the schema changed. Resolves to a note when there was nothing to do. */
export function generateClient(signal?: AbortSignal): Promise<string | undefined> {
  return refresh(client, signal);
}

/** Builds the portal for production when its sources changed. Needs no database. */
export function buildPortal(signal?: AbortSignal): Promise<string | undefined> {
  return refresh(portal, signal);
}

/** Whether `generateClient` would have work to do. */
export function clientIsStale(): boolean {
  return isStale(client, digest(client.sources));
}

/** Whether `buildPortal` would have work to do. */
export function portalIsStale(): boolean {
  return isStale(portal, digest(portal.sources));
}

async function refresh(product: Product, signal?: AbortSignal): Promise<string | undefined> {
  const wanted = digest(product.sources);
  if (!isStale(product, wanted)) return "al día";
  const { code: exit, output } = await run(product.command, signal);
  if (exit !== 0) {
    if (/ENOSPC|no space left/i.test(output)) throw fullDisk();
    if (!signal?.aborted) process.stderr.write(`\n${output}\n`);
    throw new StartFailure(product.failure);
  }
  mkdirSync(join(product.stamp, ".."), { recursive: true });
  writeFileSync(product.stamp, wanted);
  return undefined;
}

function isStale(product: Product, wanted: string): boolean {
  return !existsSync(product.stamp) || readFileSync(product.stamp, "utf8") !== wanted;
}

/** One hash over the paths and contents of files and folders; generated code stands for its own sources. */
function digest(paths: string[]): string {
  const hash = createHash("sha256").update(process.version);
  const add = (path: string) => {
    if (!existsSync(path) || path === "lib/generated") return;
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
    else hash.update(`${path}\0`).update(readFileSync(path));
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/** Runs a tool without telemetry, downloads or a database. */
function run(command: string[], signal?: AbortSignal) {
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      // Any existing file: Prisma then does not download its native schema engine, which generating does not use.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal && { signal }),
  });
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.once("error", (error) => resolve({ code: null, output: `${output}\n${error}` }));
    child.once("close", (exit) => resolve({ code: exit, output }));
  });
}
