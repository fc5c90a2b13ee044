import { Client } from "pg";
import { log } from "#lib/platform/log";

const rereadMs = 1_000;
const reconnectMs = 200;
const queryMs = 3_000;

/** The version of what the portal shows, kept up to date from the database. */
export interface ContentVersion {
  /** Grows with every publication; the last one known while the database is away. */
  current(): string;
  stop(): Promise<void>;
}

class Follower implements ContentVersion {
  readonly #connectionString: string;
  readonly #timer: NodeJS.Timeout;
  #version = "0";
  #told = 0;
  #client: Client | null = null;
  #stopped = false;
  #reading = false;
  #again = false;

  constructor(connectionString: string) {
    this.#connectionString = connectionString;
    this.#timer = setInterval(() => this.#refreshQuietly(), rereadMs).unref();
  }

  current(): string {
    return this.#version;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#client?.end();
  }

  async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#connectionString,
      application_name: "ayni-delivery",
      query_timeout: queryMs,
      keepAlive: true,
    });
    // A lost connection ends, which is what we act on; its errors must only not bring us down.
    client.on("error", () => {});
    client.on("notification", ({ payload }) => this.#hear(payload));
    await client.connect();
    client.once("end", () => this.#reconnectSoon());
    this.#client = client;
    await client.query("LISTEN content_version");
    await this.#refresh();
  }

  #reconnectSoon(): void {
    this.#client = null;
    if (this.#stopped) return;
    setTimeout(() => {
      this.connect().catch(() => (this.#client ? this.#client.end() : this.#reconnectSoon()));
    }, reconnectMs).unref();
  }

  /** A notification brings the version; one without it, as a person may send, only says that there is another. */
  #hear(version: string | undefined): void {
    this.#told += 1;
    if (version) this.#version = version;
    else this.#refreshQuietly();
  }

  async #refresh(): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    try {
      do {
        this.#again = false;
        await this.#read();
      } while (this.#again);
    } finally {
      this.#reading = false;
    }
  }

  async #read(): Promise<void> {
    const told = this.#told;
    const answer = await this.#client?.query<{ version: string }>(
      "SELECT version FROM content_version",
    );
    // What was told meanwhile may be newer than what was read.
    if (told === this.#told) this.#version = answer?.rows[0]?.version ?? this.#version;
    else this.#again = true;
  }

  #refreshQuietly(): void {
    this.#refresh().catch((error) => {
      log.warn({ err: error }, "content version unknown");
      // A connection that does not answer is given up, so that another can be made.
      this.#client?.end().catch(() => {});
    });
  }
}

/**
 * Follows the content version by LISTEN/NOTIFY. It is read again after a lost connection and every
 * second, so a missed notification heals itself.
 */
export async function followContentVersion(connectionString: string): Promise<ContentVersion> {
  const follower = new Follower(connectionString);
  await follower.connect();
  return follower;
}
