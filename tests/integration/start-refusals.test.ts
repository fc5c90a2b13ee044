import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { failedStart, freePort, takenPort } from "#tests/support/start";

const folder = mkdtempSync(join(tmpdir(), "ayni-arranque-"));
const PORT = String(await freePort());
const access = inject("clusterAccess");
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts with settings that must be refused, on a data folder of its own. */
const refused = (name: string, variables: Record<string, string> = {}) =>
  failedStart({ PORT, DATA_DIR: join(folder, name), ...variables });

describe("a start is refused in one sentence", () => {
  it("with a port that is no port", async () => {
    expect(await refused("puerto-malo", { PORT: "abc" })).toEqual({
      code: 1,
      sentence: 'PORT debe ser un número entre 1 y 65535; ahora dice "abc".',
    });
  });

  it("on a port that another program uses", async () => {
    const { port, server } = await takenPort();
    expect(await refused("puerto-ocupado", { PORT: String(port) })).toEqual({
      code: 1,
      sentence: `El puerto ${port} ya está ocupado por otro programa: ciérrelo o elija otro puerto, por ejemplo PORT=${port + 1} npm start.`,
    });
    server.close();
  });

  it("on an address that is not of this machine", async () => {
    const { sentence } = await refused("direccion", { HOST: "203.0.113.7" });
    expect(sentence).toMatch(/^No se puede atender en la dirección 203\.0\.113\.7: HOST debe ser/);
  });

  it("when the data folder is a file", async () => {
    writeFileSync(join(folder, "archivo"), "");
    const { code, sentence } = await refused("archivo");
    expect(code).toBe(1);
    expect(sentence).toMatch(/archivo no es una carpeta sino un archivo: cambie DATA_DIR/);
  });

  it("when the data folder holds half a database", async () => {
    mkdirSync(join(folder, "mitad", "postgres", "base"), { recursive: true });
    const { code, sentence } = await refused("mitad");
    expect(code).toBe(1);
    expect(sentence).toMatch(/^La carpeta de datos está dañada: .*recupere su copia de seguridad/);
  });

  it("for a demonstration on a database of one's own", async () => {
    const DATABASE_URL = `postgresql://ayni:x@127.0.0.1:${access.port}/ayni`;
    const { code, sentence } = await failedStart({ PORT, DATABASE_URL }, "--demo");
    expect(code).toBe(1);
    expect(sentence).toMatch(/^La demostración .* quite esa variable para npm run demo\.$/);
  });
});

describe("a database of one's own is refused in one sentence", () => {
  const at = (DATABASE_URL: string) => refused("base-propia", { DATABASE_URL });

  it("when nobody answers", async () => {
    const { code, sentence } = await at(`postgresql://ayni:x@127.0.0.1:${await freePort()}/ayni`);
    expect(code).toBe(1);
    expect(sentence).toMatch(
      /^No se pudo conectar con la base de datos de DATABASE_URL en 127\.0\.0\.1, puerto \d+ \(.*ECONNREFUSED.*\): revise/,
    );
  });

  it("when it does not accept the password, which is not repeated", async () => {
    const { code, sentence } = await at(
      `postgresql://ayni:equivocada@127.0.0.1:${access.port}/ayni`,
    );
    expect(code).toBe(1);
    expect(sentence).toMatch(/^PostgreSQL no acepta a "ayni" con esa contraseña/);
    expect(sentence).not.toContain("equivocada");
  });

  it("when it does not exist", async () => {
    const { sentence } = await at(
      `postgresql://ayni:${access.password}@127.0.0.1:${access.port}/no_existe`,
    );
    expect(sentence).toBe(
      'En el servidor de DATABASE_URL no existe la base "no_existe": créela con CREATE DATABASE "no_existe" OWNER "ayni".',
    );
  });
});
