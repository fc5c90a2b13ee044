import { IncomingMessage, ServerResponse } from "node:http";
import { BlockList, Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { openPortal } from "#bin/portal";
import { parseSettings } from "#lib/platform/env";
import { believeOnly, localProxies, readProxies } from "#lib/platform/proxies";

/** A request that claims to come from 203.0.113.9, or wherever it says. */
function requestFrom(peer: string | undefined, claimed = "203.0.113.9"): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  request.headers["x-forwarded-for"] = claimed;
  return request;
}

/** Whose address it has in the end. */
function left(peer: string | undefined, trusted = localProxies): unknown {
  const request = requestFrom(peer);
  believeOnly(readProxies(trusted) ?? new BlockList(), request);
  return request.headers["x-forwarded-for"];
}

describe("the address of a reader", () => {
  it.each(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])(
    "is what a proxy of this machine says (%s)",
    (peer) => {
      expect(left(peer)).toBe("203.0.113.9");
    },
  );

  it.each([
    ["172.18.0.2", "172.18.0.2"],
    ["::ffff:172.18.0.2", "172.18.0.2"],
    ["fd00::5", "fd00::5"],
    [undefined, ""],
  ])("is its own when nobody is trusted at %s", (peer, address) => {
    expect(left(peer)).toBe(address);
  });

  it.each(["172.18.0.2", "::ffff:172.18.0.2", "10.9.8.7", "fd00::5"])(
    "is what a proxy that was named says (%s)",
    (peer) => {
      expect(left(peer, "172.18.0.2, 10.0.0.0/8,fd00::/8")).toBe("203.0.113.9");
    },
  );

  it("is the neighbour's of a named proxy when it connects itself", () => {
    expect(left("172.18.0.3", "172.18.0.2")).toBe("172.18.0.3");
  });
});

describe("the address of a reader behind several proxies", () => {
  const trusted = readProxies("127.0.0.0/8,10.0.0.0/8,fd00::/8") ?? new BlockList();

  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["203.0.113.9, 10.0.0.7", "203.0.113.9"],
    ["203.0.113.9,10.0.0.7 , ::ffff:127.0.0.1,fd00::1", "203.0.113.9"],
    // What stands before the first whom nobody vouches for was written by that one.
    ["192.0.2.66, 203.0.113.9, 10.0.0.7", "203.0.113.9"],
    ["10.0.0.66, 203.0.113.9", "203.0.113.9"],
    ["2001:db8::9, 10.0.0.7", "2001:db8::9"],
    ["10.0.0.8, 10.0.0.7", "10.0.0.8"],
    ["una mentira, 10.0.0.7", "una mentira"],
    [" , ", ""],
    ["", ""],
  ])("who says %j is %s", (claimed, address) => {
    const request = requestFrom("127.0.0.1", claimed);
    believeOnly(trusted, request);
    expect(request.headers["x-forwarded-for"]).toBe(address);
  });
});

it.each([
  "proxy",
  "10.0.0.0/33",
  "10.0.0.0/",
  "10.0.0.0/8/8",
  "::/129",
  "1.1.1.1,,2.2.2.2",
  "fe80::1%lo",
])("%s names no proxy", (text) => {
  expect(readProxies(text)).toBeUndefined();
});

it("the portal believes the proxies of its settings", async () => {
  const seen: unknown[] = [];
  const settings = parseSettings({ TRUSTED_PROXIES: "172.18.0.2", DELIVERY: "off" });
  const portal = await openPortal(
    (request) => seen.push(request.headers["x-forwarded-for"]),
    settings,
    false,
  );
  for (const peer of ["172.18.0.2", "172.18.0.3"]) {
    const request = requestFrom(peer);
    portal.listener(request, new ServerResponse(request));
  }
  expect(seen).toEqual(["203.0.113.9", "172.18.0.3"]);
});
