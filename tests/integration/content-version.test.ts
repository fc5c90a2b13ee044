import { once } from "node:events";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ContentVersion, followContentVersion } from "#lib/delivery/content-version";
import { db } from "#lib/platform/db";

let version: ContentVersion;

beforeEach(async () => {
  version = await followContentVersion(process.env.DATABASE_URL ?? "");
});

afterEach(() => version.stop());

async function currentVersion(): Promise<string> {
  const [row] = await db().$queryRaw<{ version: bigint }[]>`SELECT version FROM content_version`;
  return String(row?.version);
}

const publishSomething = () => db().$executeRaw`UPDATE content_version SET version = version + 1`;

describe("whoever follows the content version", () => {
  it("is told the version by whatever changes the portal", async () => {
    const listener = new Client({ connectionString: process.env.DATABASE_URL });
    await listener.connect();
    await listener.query("LISTEN content_version");
    const heard = once(listener, "notification");
    await db().$executeRaw`UPDATE live_publication SET slug = slug WHERE false`;
    const [{ payload }] = await heard;
    await listener.end();
    expect(payload).toBe(await currentVersion());
    await vi.waitFor(() => expect(version.current()).toBe(payload));
  });

  it("heals by itself when a notification is missed", async () => {
    const before = version.current();
    await publishSomething();
    await vi.waitFor(() => expect(version.current()).not.toBe(before), { timeout: 4_000 });
  });

  it("heals by itself when its connection is killed", async () => {
    await db().$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'ayni-delivery' AND datname = current_database()`;
    await publishSomething();
    const now = await currentVersion();
    await vi.waitFor(() => expect(version.current()).toBe(now), { timeout: 2_000 });
  });
});
