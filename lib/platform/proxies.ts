import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** The proxies of this machine. */
export const localProxies = "127.0.0.0/8,::1";

const longestPrefix = { ipv4: 32, ipv6: 128 } as const;

function addTo(list: BlockList, entry: string): boolean {
  const [address = "", prefix, ...more] = entry.split("/");
  if (isIP(address) === 0 || address.includes("%") || more.length > 0) return false;
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  if (prefix === undefined) list.addAddress(address, family);
  else if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > longestPrefix[family]) return false;
  else list.addSubnet(address, Number(prefix), family);
  return true;
}

/** Reads addresses and CIDR blocks separated by commas; undefined when one of them is neither. */
export function readProxies(text: string): BlockList | undefined {
  const list = new BlockList();
  const entries = text.split(",").map((entry) => entry.trim());
  return entries.every((entry) => addTo(list, entry)) ? list : undefined;
}

// A server that listens on both families sees 127.0.0.1 as ::ffff:127.0.0.1.
const plain = (address: string) => address.replace(/^::ffff:(?=[\d.]+$)/i, "");

/**
 * A client may claim any address for itself in X-Forwarded-For: unless one of our proxies says it, the
 * header becomes the address at the other end of the connection.
 */
export function believeOnly(proxies: BlockList, request: IncomingMessage): void {
  const peer = plain(request.socket?.remoteAddress ?? "");
  const isOurs = isIP(peer) !== 0 && proxies.check(peer, isIP(peer) === 6 ? "ipv6" : "ipv4");
  if (!isOurs) request.headers["x-forwarded-for"] = peer;
}
