import { afterEach, describe, expect, it, vi } from "vitest";
import { db } from "#lib/platform/db";
import * as environment from "#lib/platform/env";
import { collectMetrics, isReady, mayMeasure } from "#lib/platform/health";
import { metrics } from "#lib/platform/metrics";

const token = "palabra-larga-de-prueba";

function withToken(METRICS_TOKEN: string | undefined): void {
  const settings = { METRICS_TOKEN } as environment.Env;
  vi.spyOn(environment, "env").mockReturnValue(settings);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the health of a node", () => {
  it("is ready while its database answers", async () => {
    expect(await isReady()).toBe(true);
  });

  it("is not while its database fails", async () => {
    vi.spyOn(db(), "$queryRaw").mockRejectedValue(new Error("away"));
    expect(await isReady()).toBe(false);
  });
});

describe("the measurements", () => {
  it("tell requests, memory and what the database holds, as Prometheus reads it", async () => {
    metrics().requests.inc({ by: "memory", status: 200 });
    const { type, text } = await collectMetrics();
    expect(type).toContain("text/plain");
    expect(text).toMatch(/^ayni_requests_total\{by="memory",status="200"\} [1-9]/m);
    expect(text).toMatch(/^ayni_jobs_waiting \d+$/m);
    expect(text).toMatch(/^ayni_database_connections \d+$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it("are also told, without those of the database, while it is away", async () => {
    vi.spyOn(db(), "$queryRaw").mockRejectedValue(new Error("away"));
    expect((await collectMetrics()).text).toContain("ayni_cached_pages");
  });

  it.each([
    [undefined, `Bearer ${token}`, false],
    [token, null, false],
    [token, "Bearer otra-palabra", false],
    [token, token, false],
    [token, `Bearer ${token}`, true],
  ])("with METRICS_TOKEN %s are shown to who brings %s: %s", (set, brought, may) => {
    withToken(set);
    expect(mayMeasure(brought)).toBe(may);
  });
});
