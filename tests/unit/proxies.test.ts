import { IncomingMessage } from "node:http";
import { BlockList, Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { believeOnly, localProxies, readProxies } from "#lib/platform/proxies";

/** The X-Forwarded-For that is left of "203.0.113.9" when it comes from this peer. */
function left(peer: string | undefined, trusted = localProxies): unknown {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  request.headers["x-forwarded-for"] = "203.0.113.9";
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

it.each(["proxy", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::/129", "1.1.1.1,,2.2.2.2", "fe80::1%lo"])(
  "%s names no proxy",
  (text) => {
    expect(readProxies(text)).toBeUndefined();
  },
);
