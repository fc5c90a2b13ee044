import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type ErrorRegistry,
} from "@prisma/driver-adapter-utils";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { messageOf } from "#lib/platform/failure";

/**
 * The engine notes that a migration is finished after its script has been committed. Noting it in the script's own
 * transaction leaves no moment at which a killed process could make the two disagree.
 */
const NOTE_FINISHED = `
;UPDATE _prisma_migrations SET finished_at = now()
WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/** The adapter's own way to run a script splits it at every semicolon, also inside the body of a function. */
class WholeScripts extends PrismaPg {
  readonly opened: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      const isMigration = !script.includes("_prisma_migrations");
      await adapter.underlyingDriver().query(isMigration ? script + NOTE_FINISHED : script);
    };
    this.opened.push(adapter);
    return adapter;
  }
}

/**
 * Applies the migrations that the database lacks, with Prisma's schema engine. Each script runs as one query and so in one
 * transaction. Throws PostgreSQL's or the engine's error at the first that fails.
 */
export async function applyMigrations(
  url: string,
  migrationsList: MigrationList,
): Promise<string[]> {
  await loadEngine();
  const adapters = new WholeScripts(url);
  const factory = bindMigrationAwareSqlAdapterFactory(adapters);
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
  try {
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList,
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    throw driverError(error, factory.errorRegistry);
  } finally {
    schemaEngine.free();
    for (const adapter of adapters.opened) await adapter.dispose();
  }
}

/** What PostgreSQL answered, which the engine only cites by number. */
function driverError(error: unknown, registry: ErrorRegistry): unknown {
  const id = /External error id#(\d+)/.exec(messageOf(error))?.[1];
  return id === undefined ? error : (registry.consumeError(Number(id))?.error ?? error);
}

/** The package loads its WebAssembly by an import that Node does not do by itself. */
async function loadEngine(): Promise<void> {
  const require = createRequire(import.meta.url);
  const script = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports() });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}

/** The engine waits ten seconds for its lock with a timer that it forgets: it must not keep the process alive. */
function imports(): WebAssembly.ModuleImports {
  const wait = (callback: () => void, milliseconds: number) =>
    setTimeout(callback, milliseconds).unref();
  const timer = Object.keys(engine).find((name) => name.startsWith("__wbg_setTimeout"));
  return { ...engine, ...(timer && { [timer]: wait }) };
}
