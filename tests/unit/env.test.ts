import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { env, parseSettings } from "#lib/platform/env";
import { StartFailure } from "#lib/platform/failure";

const database = "postgresql://ayni:muysecreta@localhost:5432/ayni";

describe("the settings", () => {
  it("have a value when nothing is set", () => {
    expect(parseSettings({})).toEqual({
      PORT: 3000,
      WEB_CONCURRENCY: 1,
      HOST: "127.0.0.1",
      DATA_DIR: resolve(".data"),
      APP_URL: "http://localhost:3000",
      DELIVERY: "on",
      SLOW_QUERY_MS: 500,
      LOG_LEVEL: "info",
      TRUSTED_PROXIES: "127.0.0.0/8,::1",
    });
  });

  it("take empty variables for absent ones", () => {
    expect(parseSettings({ PORT: "", DATABASE_URL: " " })).toEqual(parseSettings({}));
  });

  it("derive the public address from the port", () => {
    expect(parseSettings({ PORT: "8080" }).APP_URL).toBe("http://localhost:8080");
  });

  it("keep only the origin of the public address", () => {
    expect(parseSettings({ APP_URL: "https://portal.ejemplo.pe/" }).APP_URL).toBe(
      "https://portal.ejemplo.pe",
    );
  });

  it.each([database, "postgres://ayni@10.0.0.5/ayni", "postgresql://u@/ayni?host=/var/run"])(
    "accept the database %s",
    (DATABASE_URL) => {
      expect(parseSettings({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL);
    },
  );
});

const databaseSentence =
  "DATABASE_URL debe indicar usuario, servidor y base, por ejemplo postgresql://usuario:contraseña@servidor:5432/ayni.";

const wrong: [Record<string, string>, string][] = [
  [{ PORT: "abc" }, 'PORT debe ser un número entre 1 y 65535; ahora dice "abc".'],
  [{ PORT: "0" }, 'PORT debe ser un número entre 1 y 65535; ahora dice "0".'],
  [{ PORT: "65536" }, 'PORT debe ser un número entre 1 y 65535; ahora dice "65536".'],
  [{ PORT: "30.5" }, 'PORT debe ser un número entre 1 y 65535; ahora dice "30.5".'],
  [
    { HOST: "http://0.0.0.0" },
    'HOST debe ser una dirección de este equipo, por ejemplo 127.0.0.1 o 0.0.0.0; ahora dice "http://0.0.0.0".',
  ],
  [{ DATABASE_URL: "mysql://root@localhost/ayni" }, databaseSentence],
  [{ DATABASE_URL: "postgresql://ayni:muysecreta@localhost" }, databaseSentence],
  [
    { APP_URL: "portal.ejemplo.pe" },
    'APP_URL debe ser la dirección pública sin ruta, por ejemplo https://portal.ejemplo.pe; ahora dice "portal.ejemplo.pe".',
  ],
  [
    { APP_URL: "https://ejemplo.pe/ayni" },
    'APP_URL debe ser la dirección pública sin ruta, por ejemplo https://portal.ejemplo.pe; ahora dice "https://ejemplo.pe/ayni".',
  ],
  [
    { SESSION_SECRET: "corta" },
    "SESSION_SECRET debe tener al menos 32 caracteres; si no la indica, Ayni crea una y la guarda en su carpeta de datos.",
  ],
  [{ DELIVERY: "no" }, 'DELIVERY debe ser on u off; ahora dice "no".'],
  [
    { SLOW_QUERY_MS: "medio segundo" },
    'SLOW_QUERY_MS debe ser un número de milisegundos entre 0 y 99999; ahora dice "medio segundo".',
  ],
  [
    { ADMIN_EMAIL: "administracion" },
    'ADMIN_EMAIL debe ser un correo, por ejemplo administracion@cooperativa.pe; ahora dice "administracion".',
  ],
  [
    { TRUSTED_PROXIES: "proxy.interno" },
    'TRUSTED_PROXIES debe tener direcciones o bloques separados por comas, por ejemplo 172.18.0.2,10.0.0.0/8; ahora dice "proxy.interno".',
  ],
  [
    { SMTP_URL: "correo.ejemplo.pe:muysecreta", MAIL_FROM: "portal@ejemplo.pe" },
    "SMTP_URL debe indicar el servidor de correo, por ejemplo smtps://usuario:contraseña@correo.ejemplo.pe:465.",
  ],
  [
    { SMTP_URL: "smtp://correo.ejemplo.pe" },
    "Con SMTP_URL hace falta MAIL_FROM, el correo que firma los mensajes.",
  ],
  [
    { MAIL_FROM: "Portal de la cooperativa" },
    'MAIL_FROM debe ser un correo, por ejemplo Portal <portal@cooperativa.pe>; ahora dice "Portal de la cooperativa".',
  ],
  [
    { LOG_LEVEL: "todo" },
    'LOG_LEVEL debe ser uno de trace, debug, info, warn, error, fatal, silent; ahora dice "todo".',
  ],
];

describe("a wrong setting", () => {
  it.each(wrong)("%j is answered with what to do", (source, sentence) => {
    expect(() => parseSettings(source)).toThrow(new StartFailure(sentence));
  });

  it("never repeats a secret", () => {
    const source = { DATABASE_URL: "postgres//ayni:muysecreta@x", SESSION_SECRET: "micorta" };
    expect(() => parseSettings(source)).toThrow(/^(?!.*(muysecreta|micorta))/s);
  });

  it("does not hide another one", () => {
    expect(() => parseSettings({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT.*\nLOG_LEVEL/);
  });
});

describe("the environment of the running portal", () => {
  it("says how to start when the database is missing", () => {
    expect(() => env()).toThrow("Falta DATABASE_URL: inicie Ayni con npm start, que la prepara.");
  });

  it("is read once", () => {
    process.env.DATABASE_URL = database;
    process.env.SESSION_SECRET = "x".repeat(32);
    expect(env().DATABASE_URL).toBe(database);
    process.env.DATABASE_URL = "postgresql://otra@localhost/otra";
    expect(env().DATABASE_URL).toBe(database);
  });
});
