import { afterEach, describe, expect, it, vi } from "vitest";
import { db, disconnect } from "#lib/platform/db";
import { log } from "#lib/platform/log";

const personal = "DNI 01234567 de una persona de prueba";

async function answer(threshold: string, seconds: number): Promise<unknown[]> {
  await disconnect();
  vi.stubEnv("SLOW_QUERY_MS", threshold);
  const warn = vi.spyOn(log, "warn").mockImplementation(() => {});
  await db().$queryRaw`SELECT pg_sleep(${seconds})::text, ${personal}::text AS said`;
  return warn.mock.calls;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("a statement slower than SLOW_QUERY_MS", () => {
  it("is noted in the log, without what it was asked with", async () => {
    const [first] = await answer("20", 0.05);
    const [facts, sentence] = first as [{ query: string }, string];
    expect(sentence).toBe("slow query");
    expect(facts.query).toContain("SELECT pg_sleep($1)");
    expect(JSON.stringify(facts)).not.toContain("01234567");
  });

  it("is not noted when it was quick, nor when the threshold is 0", async () => {
    expect(await answer("10000", 0.01)).toEqual([]);
    expect(await answer("0", 0.05)).toEqual([]);
  });
});

describe("a statement that never ends", () => {
  it("is ended by the database", async () => {
    const [row] = await db().$queryRaw<{ limit: string }[]>`
      SELECT current_setting('statement_timeout') AS "limit"`;
    expect(row?.limit).toBe("15s");
  });
});
