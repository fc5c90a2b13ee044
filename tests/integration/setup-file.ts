import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { copyDatabase, dropDatabase, TEMPLATE } from "#tests/support/database";

// Comes before the test file is imported, so its database is in the environment when lib/platform/db asks for it.
const access = inject("clusterAccess");
const name = `prueba_${randomBytes(6).toString("hex")}`;
const secret = "secreto de prueba, de más de treinta y dos letras";

process.env.DATABASE_URL = await copyDatabase(access, TEMPLATE, name);
process.env.DATA_DIR = join(inject("clusterFolder"), name);
process.env.SESSION_SECRET = secret;
process.env.NEXTAUTH_SECRET = secret;

afterAll(async () => {
  const { disconnect } = await import("#lib/platform/db");
  await disconnect();
  await dropDatabase(access, name);
});
