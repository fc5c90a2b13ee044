import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Access, clusterUrl } from "#lib/platform/database/access";
import { isAlive } from "#lib/platform/database/process-identity";
import {
  failedStart,
  freePort,
  type StartedProduct,
  start,
  untilReady,
} from "#tests/support/start";

const DATA_DIR = mkdtempSync(join(tmpdir(), "ayni-arranque-"));
const port = await freePort();
const settings = { DATA_DIR, PORT: String(port) };
const inData = (...path: string[]) => join(DATA_DIR, ...path);
let product: StartedProduct;

const databasePid = () =>
  Number.parseInt(readFileSync(inData("postgres/postmaster.pid"), "utf8"), 10);

async function query(sql: string): Promise<unknown[]> {
  const access: Access = JSON.parse(readFileSync(inData("database.json"), "utf8"));
  const client = new pg.Client({ connectionString: clusterUrl(access, "ayni", "ayni") });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

async function startAgain(): Promise<void> {
  product = start(settings);
  await untilReady(product, port);
}

// The first start of all may have to build the portal.
beforeAll(startAgain, 320_000);
afterAll(async () => {
  product.child.kill("SIGTERM");
  await product.ended;
  rmSync(DATA_DIR, { recursive: true });
});

// Each test goes on where the one before it stopped, as the life of an installation does.
describe("npm start", () => {
  it("creates a database, shows its steps and the first password", () => {
    expect(product.said()).toMatch(/ 2\/8 {2}Iniciando la base de datos … creada, [\d.]+ s\n/);
    expect(product.said()).toMatch(/Ayni está en marcha en http:\/\/localhost:\d+ \([\d.]+ s\)/);
    expect(product.said()).toMatch(/contraseña {2}\S+\n.*se cambia al ingresar por primera vez/);
  });

  it("keeps secrets to its own account", () => {
    for (const name of ["database.json", "session-secret"])
      expect(statSync(inData(name)).mode & 0o777).toBe(0o600);
  });

  it("is refused while another runs on the same data folder", async () => {
    const { code, sentence } = await failedStart({ DATA_DIR, PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(sentence).toMatch(
      /^Ayni ya está en marcha con la carpeta de datos .* \(proceso \d+\): deténgalo/,
    );
  });

  it("stops cleanly on SIGTERM, with its database", async () => {
    const pid = databasePid();
    product.child.kill("SIGTERM");
    expect(await product.ended).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(readFileSync(inData("logs/postgres.log"), "utf8")).toMatch(
      /database system is shut down\n$/,
    );
  });

  it("finds everything ready the second time", async () => {
    await startAgain();
    expect(product.said().match(/… al día/g)).toHaveLength(5);
  });

  it("shows another first password, for nobody has used the one before", () => {
    expect(product.said()).toMatch(/contraseña {2}\S+\n.*se cambia al ingresar por primera vez/);
  });

  it("recovers after kill -9, which leaves the database running", async () => {
    const orphan = databasePid();
    product.child.kill("SIGKILL");
    await product.ended;
    expect(isAlive(orphan)).toBe(true);
    await startAgain();
    expect(isAlive(orphan)).toBe(false);
  });

  it("stops on Ctrl-C even when npm repeats it", async () => {
    await query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_futuro', now())",
    );
    product.child.kill("SIGINT");
    product.child.kill("SIGINT");
    expect(await product.ended).toBe(0);
  });

  it("refuses data of a newer version and stops the database again", async () => {
    const { code, sentence } = await failedStart(settings);
    expect(code).toBe(1);
    expect(sentence).toMatch(
      /^Los datos son de una versión más reciente de Ayni .*29990101000000_futuro/,
    );
    expect(readFileSync(inData("logs/postgres.log"), "utf8")).toMatch(
      /database system is shut down\n$/,
    );
  });

  it("refuses a cluster of a newer PostgreSQL", async () => {
    writeFileSync(inData("postgres/PG_VERSION"), "99\n");
    expect((await failedStart(settings)).sentence).toMatch(/es de PostgreSQL 99, posterior al 18/);
  });

  it("refuses a cluster whose version is missing", async () => {
    rmSync(inData("postgres/PG_VERSION"));
    expect((await failedStart(settings)).sentence).toMatch(/^La carpeta de datos está dañada/);
  });
});
