import pg from "pg";
import { type Access, clusterUrl } from "#lib/platform/database/access";
import { codeOf, StartFailure } from "#lib/platform/failure";

const WRONG_PASSWORD = "28P01";
const NO_DATABASE = "3D000";

/**
 * Creates the role "ayni", its database "ayni" and the role "ayni_portal" where they are missing, so that an interrupted
 * first start is finished by the next. The first has no more rights than on a PostgreSQL of one's own: it owns its
 * database. The second has those that the first grants it.
 */
export async function provision(access: Access): Promise<void> {
  const reached = await tryBoth(access);
  if (reached.every((code) => code === "")) return;
  const strange = reached.find((code) => !["", WRONG_PASSWORD, NO_DATABASE].includes(code));
  if (strange !== undefined) throw wrongAccess(strange);
  const client = new pg.Client({ connectionString: clusterUrl(access, "postgres", "postgres") });
  try {
    await client.connect();
    await createRole(client, "ayni", access.password);
    await createRole(client, "ayni_portal", access.portalPassword);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'ayni'");
    if (!rowCount) await client.query("CREATE DATABASE ayni OWNER ayni");
  } catch (error) {
    throw codeOf(error) === WRONG_PASSWORD ? wrongAccess(WRONG_PASSWORD) : error;
  } finally {
    await client.end();
  }
  const code = (await tryBoth(access)).find((answer) => answer !== "");
  if (code !== undefined)
    throw new StartFailure(
      `La carpeta de datos está dañada: su base de datos no se abre (${code}); recupere su copia de seguridad.`,
    );
}

async function createRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
  const verb = rowCount ? "ALTER" : "CREATE";
  await client.query(`${verb} ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}

function tryBoth(access: Access): Promise<string[]> {
  const accounts = ["ayni", "ayni_portal"] as const;
  return Promise.all(accounts.map((role) => tryConnect(clusterUrl(access, "ayni", role))));
}

/** Connects and leaves. Resolves to "" or to the error's code. */
async function tryConnect(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return "";
  } catch (error) {
    return codeOf(error) || String(error);
  } finally {
    await client.end();
  }
}

function wrongAccess(code: string): StartFailure {
  return new StartFailure(
    `La base de datos de la carpeta de datos no acepta la contraseña guardada en database.json (${code}): recupere de la copia de seguridad ese archivo y la carpeta postgres, los dos juntos.`,
  );
}
