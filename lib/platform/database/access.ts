import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { z } from "zod";
import { explained, StartFailure } from "#lib/platform/failure";

/** How to reach the embedded cluster: kept beside it, readable by its owner only. */
const accessSchema = z.object({
  port: z.int().min(1).max(65_535),
  /** Of the superuser "postgres", who only creates the role and the database. */
  adminPassword: z.string().min(1),
  /** Of the role "ayni", which owns the database "ayni" and brings it to each version. */
  password: z.string().min(1),
  /** Of the role "ayni_portal", as which the portal runs. Data folders of before 0.3 lack it. */
  portalPassword: z.string().min(1).optional(),
});

export type Access = Required<z.output<typeof accessSchema>>;
export type ClusterRole = "ayni" | "ayni_portal" | "postgres";

/** The address of a database of the cluster: for its owner, for the portal or for the superuser. */
export function clusterUrl(access: Access, database: string, role: ClusterRole): string {
  const { password, portalPassword, adminPassword } = access;
  const secret = { ayni: password, ayni_portal: portalPassword, postgres: adminPassword }[role];
  return `postgresql://${role}:${secret}@127.0.0.1:${access.port}/${database}`;
}

/** Reads how to reach the cluster. Throws a StartFailure when the file is missing or damaged. */
export function readAccess(file: string): Access {
  const failure = () =>
    new StartFailure(
      `La carpeta de datos está dañada: ${file} falta o no se entiende, y guarda la contraseña de la base de datos; recupérelo de su copia de seguridad.`,
    );
  if (!existsSync(file)) throw failure();
  try {
    return completed(file, accessSchema.parse(JSON.parse(readFileSync(file, "utf8"))));
  } catch (error) {
    const known = explained(error);
    throw known instanceof StartFailure ? known : failure();
  }
}

/** An older data folder gets the password that it lacks. */
function completed(file: string, { portalPassword, ...access }: z.output<typeof accessSchema>) {
  if (portalPassword) return { ...access, portalPassword };
  const complete = { ...access, portalPassword: newSecret() };
  keepPrivate(file, JSON.stringify(complete, null, 2));
  return complete;
}

/** Chooses new passwords and a free port for a new cluster and keeps them. */
export async function createAccess(file: string): Promise<Access> {
  const passwords = { adminPassword: newSecret(), password: newSecret() };
  const access = { port: await freePort(), ...passwords, portalPassword: newSecret() };
  keepPrivate(file, JSON.stringify(access, null, 2));
  return access;
}

/** The same access with a port that is free now: the remembered one, or a new one that is remembered from now on. */
export async function withFreePort(file: string, access: Access): Promise<Access> {
  const port = await freePort(access.port).catch(() => freePort());
  if (port === access.port) return access;
  const moved = { ...access, port };
  keepPrivate(file, JSON.stringify(moved, null, 2));
  return moved;
}

/** The secret that signs sessions, made at the first start. */
export function sessionSecret(file: string): string {
  if (!existsSync(file)) keepPrivate(file, newSecret());
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= 32) return secret;
  throw new StartFailure(
    `El archivo ${file} está dañado: recupérelo de su copia de seguridad, o bórrelo para crear otro (todas las personas tendrán que ingresar de nuevo).`,
  );
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Writes the whole file or nothing. */
function keepPrivate(file: string, text: string): void {
  writeFileSync(`${file}.new`, `${text}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** Resolves to the port when it is free, and to any free port when none is given. */
function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}
