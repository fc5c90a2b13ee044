import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import pg from "pg";

const GRANTS = resolve("prisma/grants.sql");

/** Any fixed number: nodes that start together on one database grant one after the other. */
const GRANTING = 720_260_715;

/**
 * Gives the role of `url` what the running portal needs of the tables that the role of `ownerUrl` owns, and no more.
 * Nothing happens when both are one role.
 */
export async function grantPortal(ownerUrl: string, url: string): Promise<void> {
  const portal = new pg.Client({ connectionString: url }).user;
  const owner = new pg.Client({ connectionString: ownerUrl });
  if (!portal || portal === owner.user) return;
  await owner.connect();
  try {
    const grants = readFileSync(GRANTS, "utf8").replaceAll(":portal", pg.escapeIdentifier(portal));
    // One query is one transaction: at no moment is anything granted that the end takes back.
    await owner.query(`SELECT pg_advisory_xact_lock(${GRANTING});\n${grants}`);
  } finally {
    await owner.end();
  }
}

/** Whether the role of `url` owns the tables, and so could take away what protects them. */
export async function ownsTables(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ owns: boolean }>(
      `SELECT pg_has_role(relowner, 'MEMBER') AS owns FROM pg_class
       WHERE oid = to_regclass('public._prisma_migrations')`,
    );
    return rows[0]?.owns ?? false;
  } finally {
    await client.end();
  }
}
