import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { ensureExtensions } from "#lib/platform/database/requirements";
import { codeOf, explained, messageOf, StartFailure } from "#lib/platform/failure";

/** Any fixed number: nodes that start together on one database migrate one after the other. */
const MIGRATING = 720_260_714;

interface Applied {
  name: string;
  finished: boolean;
}

const folder = resolve("prisma/migrations");

/**
 * Makes sure, before anything takes long, that the database can be brought to this version of the code.
 * Throws a StartFailure when it belongs to a newer version or lacks an extension that this account may not create.
 */
export async function checkDatabase(url: string): Promise<void> {
  await connected(url, async (client) => {
    if (!isUpToDate(await appliedMigrations(client))) await ensureExtensions(client);
  });
}

/**
 * Brings the database to this version of the code. Resolves to the names of the migrations applied now.
 * Throws a StartFailure when the database belongs to a newer version, or a migration fails; nothing is lost then.
 */
export async function migrate(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    if (isUpToDate(await appliedMigrations(client))) return [];
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATING]);
    const applied = await appliedMigrations(client);
    if (isUpToDate(applied)) return [];
    await ensureExtensions(client);
    await forgetFailed(client, applied);
    const { applyMigrations } = await import("#lib/platform/database/schema-engine");
    return applyMigrations(url, migrationList());
  });
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw migrationFailure(error);
  } finally {
    await client.end();
  }
}

function migrationNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();
}

/** Prisma's own table of migrations. Throws a StartFailure when a newer version of Ayni has migrated the database. */
function isUpToDate(applied: Applied[]): boolean {
  const known = migrationNames();
  const unknown = applied.find(({ name, finished }) => finished && !known.includes(name));
  if (unknown)
    throw new StartFailure(
      `Los datos son de una versión más reciente de Ayni (tienen el cambio ${unknown.name}): use esa versión o una posterior; no se ha cambiado nada.`,
    );
  const finished = new Set(applied.filter((row) => row.finished).map((row) => row.name));
  return known.every((name) => finished.has(name)) && applied.every((row) => row.finished);
}

async function appliedMigrations(client: pg.Client): Promise<Applied[]> {
  const exists = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (!exists.rows[0]?.found) return [];
  const { rows } = await client.query<Applied>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows;
}

/** A migration runs in one transaction, so one that was interrupted has left nothing behind and may be tried again. */
async function forgetFailed(client: pg.Client, applied: Applied[]): Promise<void> {
  if (applied.every(({ finished }) => finished)) return;
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
}

function migrationList() {
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(folder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: readFileSync(join(folder, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

function migrationFailure(error: unknown): unknown {
  const known = explained(error);
  if (known instanceof StartFailure) return known;
  const text = messageOf(error);
  if (codeOf(error) === "42501" || /permission denied/.test(text))
    return new StartFailure(
      `La cuenta de DATABASE_URL no puede crear tablas en su base de datos (${firstLine(text)}): indique en DATABASE_OWNER_URL la cuenta dueña de la base, o haga dueña a esta con ALTER DATABASE … OWNER TO ….`,
    );
  return new StartFailure(
    `No se pudo poner al día la base de datos (${firstLine(text)}): el cambio que falló se deshizo entero y lo guardado se conserva.`,
  );
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
