import { createHmac } from "node:crypto";

/** Somebody or something whose requests are counted, and how many are allowed in how many hours. */
export interface Counted {
  subject: string;
  limit: number;
  hours: number;
}

export const perNetwork = 30;
export const perAddress = 3;
/** Of everybody together: whoever asks from many networks cannot make the portal write to the world. */
export const perPortal = 400;

/** The part of a network address that one subscriber of a provider holds: of IPv6, 64 bits (RFC 6177). */
export function networkOf(address: string): string {
  if (!address.includes(":") || /^::ffff:/i.test(address)) return address;
  const [head = ""] = address.split("::");
  return head.split(":").slice(0, 4).join(":");
}

// Neither the e-mail nor the network address is kept, only enough to recognise them for some hours.
const keyed = (sort: string, value: string, salt: string) =>
  `${sort}:${createHmac("sha256", salt).update(value).digest("hex").slice(0, 32)}`;

/** What a request counts against before anything is looked up: whoever exceeds it is told so. */
export function countedRequest(network: string, salt: string): Counted[] {
  const everybody = { subject: "portal", limit: perPortal, hours: 1 };
  if (!network) return [everybody];
  const own = keyed("network", networkOf(network), salt);
  return [{ subject: own, limit: perNetwork, hours: 1 }, everybody];
}

/** The mails that one address is sent because somebody typed it: past the limit nothing is said. */
export function countedAddress(address: string, salt: string): Counted {
  return { subject: keyed("address", address, salt), limit: perAddress, hours: 24 };
}
