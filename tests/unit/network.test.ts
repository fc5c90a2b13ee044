import { describe, expect, it, vi } from "vitest";
import { subscriberOf } from "#lib/platform/network";
import { requestOrigin } from "#lib/platform/session";

let forwarded = "";
vi.mock("next/headers", () => ({
  cookies: async () => new Map(),
  headers: async () => new Headers({ "x-forwarded-for": forwarded, "user-agent": "prueba" }),
}));

describe("who counts as one", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["2001:db8::2:3:4:5", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["", ""],
    ["no es una dirección", "no es una dirección"],
  ])("at %j is %j", (address, one) => {
    expect(subscriberOf(address)).toBe(one);
  });

  it("in the limits of failed sign-ins and of links by mail is a subscriber, not each of their addresses", async () => {
    forwarded = "2001:db8:1:2::a";
    const { address } = await requestOrigin();
    forwarded = "2001:db8:1:2:ffff::b";
    expect((await requestOrigin()).address).toBe(address);
    forwarded = "2001:db8:1:3::a";
    expect((await requestOrigin()).address).not.toBe(address);
  });
});
