import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "#lib/generated/prisma/client";
import { statementNames } from "#lib/platform/database/statements";
import { parseSettings } from "#lib/platform/env";
import { noteSlowQuery } from "#lib/platform/slow-queries";

/** The client inside a transaction: what commands and projections write through. */
export type Tx = Prisma.TransactionClient;

/** Connections of one process, and milliseconds: nobody waits for ever, for a connection or for an answer. */
const bounds = {
  max: 10,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 30_000,
};

const kept = globalThis as typeof globalThis & { ayniDb?: PrismaClient };

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set; start through bin/");
  const threshold = parseSettings().SLOW_QUERY_MS;
  const client = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, ...bounds, application_name: "ayni" },
      { statementNameGenerator: statementNames() },
    ),
    log: [{ emit: "event", level: "query" }],
  });
  client.$on("query", (answered) => noteSlowQuery(answered, threshold));
  return client as PrismaClient;
}

/** The one database client of the process, connected at first use. */
export function db(): PrismaClient {
  kept.ayniDb ??= connect();
  return kept.ayniDb;
}

/** Runs `work` in one transaction: all of it happens or none of it. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 5_000, timeout: 15_000 });
}

/** Closes the connections, so that a command-line program can end. */
export async function disconnect(): Promise<void> {
  await kept.ayniDb?.$disconnect();
  delete kept.ayniDb;
}

export { Prisma };
