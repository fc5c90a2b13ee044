import { BlockList, isIP } from "node:net";

/** Addresses that lead into this machine, its network or nowhere (IANA special-purpose registries). */
const closed = new BlockList();
const closed4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4";
const closed6 =
  "::/128 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8";

function close(blocks: string, family: "ipv4" | "ipv6"): void {
  for (const block of blocks.split(" ")) {
    const [address = "", prefix] = block.split("/");
    closed.addSubnet(address, Number(prefix), family);
  }
}
close(closed4, "ipv4");
close(closed6, "ipv6");

/** Whether an IP address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  // ::ffff:0:0/96 holds every IPv4 address again: nobody is found there.
  if (family === 0 || /^::ffff:/i.test(address)) return false;
  return !closed.check(address, family === 6 ? "ipv6" : "ipv4");
}
