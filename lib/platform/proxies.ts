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

const isAmong = (proxies: BlockList, address: string) =>
  isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/**
 * A client may claim any address for itself in X-Forwarded-For. Each proxy adds whom it heard: read from the
 * end, the first who is none of our proxies is whoever asks, and the header becomes that one address. A proxy of
 * ours that says nothing leaves it empty.
 */
export function believeOnly(proxies: BlockList, request: IncomingMessage): void {
  const said = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const heard = said.map((one) => plain(one.trim())).filter(Boolean);
  const peer = plain(request.socket?.remoteAddress ?? "");
  const isOurs = (address: string) => isAmong(proxies, address);
  const asking = isOurs(peer) ? (heard.findLast((one) => !isOurs(one)) ?? heard[0]) : peer;
  request.headers["x-forwarded-for"] = asking ?? "";
}
