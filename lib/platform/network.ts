import { isIPv6 } from "node:net";

/** An address and the IPv6 network of 64 bits that it is in (RFC 4291 §2.5.4), as its four first groups. */
function firstGroups(address: string): string {
  const [head = "", tail] = address.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}

/**
 * Who counts as one in a limit: an address or, of IPv6, the network of 64 bits that one subscriber of a provider
 * has (RFC 6177). Whoever has one could else ask from more addresses than there are limits.
 */
export const subscriberOf = (address: string) => (isIPv6(address) ? firstGroups(address) : address);
