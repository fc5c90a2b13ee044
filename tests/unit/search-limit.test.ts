import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { refusesSearch, SearchLimit } from "#lib/delivery/search-limit";

const now = Date.parse("2026-11-22T15:00:00Z");
/** How many searches in a row an address may make at an instant. */
function allowed(limit: SearchLimit, address: string, at = now): number {
  let count = 0;
  while (count < 1_000 && limit.wait(address, at) === 0) count += 1;
  return count;
}

describe("the limit of searches", () => {
  it("lets an address search a good while, then says how long to wait", () => {
    const limit = new SearchLimit();
    expect(allowed(limit, "192.0.2.1")).toBe(120);
    expect(limit.wait("192.0.2.1", now)).toBe(1);
    expect(allowed(limit, "192.0.2.2")).toBe(120);
  });

  it("gives back two searches each second, and never more than at the start", () => {
    const limit = new SearchLimit();
    allowed(limit, "192.0.2.1");
    expect(allowed(limit, "192.0.2.1", now + 10_000)).toBe(20);
    expect(allowed(limit, "192.0.2.1", now + 86_400_000)).toBe(120);
  });

  it("counts an IPv6 subscriber as one, however many addresses they have", () => {
    const limit = new SearchLimit();
    expect(allowed(limit, "2001:db8::1")).toBe(120);
    expect(limit.wait("2001:db8:0:0:ffff::2", now)).toBe(1);
    expect(limit.wait("2001:db8:0:1::2", now)).toBe(0);
    expect(limit.wait("::1", now)).toBe(0);
  });

  it("remembers a bounded number of addresses, those that searched last", () => {
    const limit = new SearchLimit();
    allowed(limit, "192.0.2.1");
    for (let at = 0; at < 10_500; at++) limit.wait(`10.0.${at >> 8}.${at & 255}`, now);
    expect(limit.size).toBe(10_000);
    expect(limit.wait("192.0.2.1", now)).toBe(0);
  });
});

describe("a search past the limit", () => {
  /** Whether one more search is refused to an address that has none left. */
  function isRefused(url: string): boolean {
    const limit = new SearchLimit();
    allowed(limit, "192.0.2.1", Date.now());
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { url, headers: { "x-forwarded-for": "192.0.2.1" } });
    return refusesSearch(limit, request, new ServerResponse(request));
  }

  it.each([
    "/buscar?q=agua",
    "/fr/buscar?q=agua",
    "/./buscar?q=agua",
    "/%2e/buscar?q=agua",
    "/eventos/../buscar?q=agua",
    "/a/%2e%2E/fr/buscar?q=agua",
    "/a\\..\\buscar?q=agua",
  ])("is refused however its way is written: %s", (url) => {
    expect(isRefused(url)).toBe(true);
  });

  it.each(["/buscar", "/eventos?q=/buscar?", "//buscar?q=agua", "/panel/buscar?q=agua"])(
    "is none at %s",
    (url) => {
      expect(isRefused(url)).toBe(false);
    },
  );
});
