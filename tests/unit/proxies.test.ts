import { IncomingMessage, ServerResponse } from "node:http";
import { BlockList, Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { openPortal } from "#bin/portal";
import { parseSettings } from "#lib/platform/env";
import { believeOnly, localProxies, readProxies } from "#lib/platform/proxies";

/** A request that claims to come from 203.0.113.9. */
function requestFrom(peer: string | undefined): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  request.headers["x-forwarded-for"] = "203.0.113.9";
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
