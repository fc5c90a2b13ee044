import pg from "pg";
import { codeOf, explained, messageOf, StartFailure } from "#lib/platform/failure";

const OLDEST_VERSION = 15;
const EXTENSIONS = ["pg_trgm", "unaccent", "btree_gist"];
const CONNECT_SECONDS = 10;

/**
 * Checks that a PostgreSQL of one's own answers, is new enough and stores UTF-8.
 * Throws a StartFailure that names the server and the account but never the password.
 */
export async function checkOwnServer(variable: string, url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_SECONDS * 1000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding",
    );
    const [server] = rows;
    if (!server || server.version < OLDEST_VERSION)
      throw new StartFailure(
        `La base de datos de ${variable} es PostgreSQL ${server?.version}: Ayni necesita PostgreSQL ${OLDEST_VERSION} o posterior.`,
      );
    if (server.encoding !== "UTF8")
      throw new StartFailure(
        `La base de datos de ${variable} guarda sus textos en ${server.encoding}: cree una con CREATE DATABASE ayni ENCODING 'UTF8' TEMPLATE template0.`,
      );
  } catch (error) {
    throw connectionFailure(error, client, variable);
  } finally {
    await client.end().catch(() => {});
  }
}

function connectionFailure(error: unknown, client: pg.Client, variable: string): unknown {
  if (error instanceof StartFailure) return error;
  const code = codeOf(error);
  if (/^(28P01|28000)$/.test(code) || /password|SASL/.test(messageOf(error)))
    return new StartFailure(
      `PostgreSQL no acepta a "${client.user}" con esa contraseña (${messageOf(error)}): revise el usuario y la contraseña de ${variable}.`,
    );
  if (code === "3D000")
    return new StartFailure(
      `En el servidor de ${variable} no existe la base "${client.database}": créela con CREATE DATABASE "${client.database}" OWNER "${client.user}".`,
    );
  const known = explained(error);
  if (known instanceof StartFailure && code !== "EACCES") return known;
  return new StartFailure(
    `No se pudo conectar con la base de datos de ${variable} en ${client.host}, puerto ${client.port} (${messageOf(error) || code}): revise la dirección y que PostgreSQL esté en marcha.`,
  );
}

/** Creates the extensions that the migrations use. Throws a StartFailure when the server lacks one or refuses the right. */
export async function ensureExtensions(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ extname: string }>("SELECT extname FROM pg_extension");
  const present = new Set(rows.map((row) => row.extname));
  const missing = EXTENSIONS.filter((name) => !present.has(name));
  try {
    for (const name of missing) await client.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
  } catch (error) {
    const commands = missing.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name};`).join(" ");
    if (codeOf(error) === "42501")
      throw new StartFailure(
        `La cuenta "${client.user}" no puede crear extensiones en la base "${client.database}": pida a quien administra PostgreSQL que ejecute en ella ${commands}`,
      );
    if (["0A000", "58P01", "22023"].includes(codeOf(error)))
      throw new StartFailure(
        `A este PostgreSQL le faltan extensiones que Ayni necesita (${missing.join(", ")}): instale su paquete postgresql-contrib y vuelva a iniciar Ayni.`,
      );
    throw error;
  }
}
