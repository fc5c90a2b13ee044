import { Client } from "pg";
import { log } from "#lib/platform/log";

const rereadMs = 1_000;
const reconnectMs = 500;

/** The version of what the portal shows, kept up to date from the database. */
export interface ContentVersion {
  /** Grows with every publication; the last one known while the database is away. */
  current(): string;
  stop(): Promise<void>;
}

async function read(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>("SELECT version FROM content_version");
  return rows[0]?.version ?? "0";
}

/**
 * Follows the content version by LISTEN/NOTIFY. It is read again after a lost connection and every
 * second, so a missed notification heals itself.
 */
export async function followContentVersion(connectionString: string): Promise<ContentVersion> {
  let version = "0";
  let stopped = false;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const refresh = async () => {
    if (client) version = await read(client);
  };
  const refreshQuietly = () => {
    refresh().catch((error) => log.warn({ err: error }, "content version unknown"));
  };
  const lost = () => {
    client = null;
    if (!stopped) setTimeout(() => connect().catch(lost), reconnectMs).unref();
  };
  const connect = async () => {
    const next = new Client({ connectionString, application_name: "ayni-delivery" });
    next.once("error", () => {});
    next.once("end", lost);
    await next.connect();
    next.on("notification", refreshQuietly);
    await next.query("LISTEN content_version");
    client = next;
    await refresh();
  };

  await connect();
  timer = setInterval(refreshQuietly, rereadMs);
  timer.unref();
  return {
    current: () => version,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await client?.end();
    },
  };
}
