import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isReading, VisitCounter } from "#lib/delivery/visits";
import type { Visits } from "#lib/visits/schema";

const phone =
  "Mozilla/5.0 (Linux; Android 10; CUBOT_X30) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36";

describe("isReading", () => {
  it.each([
    phone,
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1",
    "Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/29.3709; U; es) Presto/2.8.119 Version/11.10",
    "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0]",
  ])("counts a person with %s", (agent) => {
    expect(isReading({ "user-agent": agent })).toBe(true);
  });

  it.each([
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0)",
    "facebookexternalhit/1.1",
    "WhatsApp/2.23.20.0",
    "curl/8.5.0",
    "python-requests/2.31",
    "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0",
    "",
  ])("leaves out %s", (agent) => {
    expect(isReading({ "user-agent": agent })).toBe(false);
  });

  it("leaves out who says nothing, and what a browser reads ahead", () => {
    expect(isReading({})).toBe(false);
    expect(isReading({ "user-agent": phone, "sec-purpose": "prefetch;prerender" })).toBe(false);
    expect(isReading({ "user-agent": phone, purpose: "prefetch" })).toBe(false);
  });
});

describe("VisitCounter", () => {
  let written: Visits[];
  let failing: boolean;
  let counter: VisitCounter;

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-11-23T04:59:00Z") });
    written = [];
    failing = false;
    counter = new VisitCounter(async (visits) => {
      if (failing) throw new Error("away");
      written.push(...visits);
    });
  });
  afterEach(async () => {
    await counter.stop();
    vi.useRealTimers();
  });

  it("adds up by path and by civil day of Lima, without parameters", async () => {
    counter.count("/");
    counter.count("/buscar?q=quinua");
    counter.count("/buscar?q=alpaca");
    vi.setSystemTime(new Date("2026-11-23T05:00:00Z"));
    counter.count("/");
    await counter.flush();
    expect(written).toEqual([
      { path: "/", day: "2026-11-22", count: 1 },
      { path: "/buscar", day: "2026-11-22", count: 2 },
      { path: "/", day: "2026-11-23", count: 1 },
    ]);
    await counter.flush();
    expect(written).toHaveLength(3);
  });

  it("is written within a minute, and loses nothing while the database is away", async () => {
    failing = true;
    counter.count("/eventos");
    await expect(counter.flush()).rejects.toThrow("away");
    counter.count("/eventos");
    failing = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written).toEqual([{ path: "/eventos", day: "2026-11-22", count: 2 }]);
  });

  it("keeps no more pages than it may", async () => {
    for (let at = 0; at < 25_000; at += 1) counter.count(`/eventos/de-prueba-${at}`);
    counter.count("/eventos/de-prueba-0");
    await counter.flush();
    expect(written).toHaveLength(20_000);
    expect(written[0]?.count).toBe(2);
  });
});
