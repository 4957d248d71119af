import { BlockList, isIP } from 'node:net';

// IANA special-purpose registries (RFC 6890 and what followed): this network, private, carrier, loopback, link, documentation,
// benchmarks, multicast, reserved.
const reserved4 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  reserved4.addSubnet(network, prefix, 'ipv4');
}

// Of IPv6 only 2000::/3 leads to the world; Teredo, 6to4 and the like carry any IPv4 address, private ones too.
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const reserved6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  reserved6.addSubnet(network, prefix, 'ipv6');
}

/** Tells whether an IP address leads into a network of one's own, or nowhere; also of what is no address. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return reserved4.check(address, 'ipv4');
  if (family === 6) return !global6.check(address, 'ipv6') || reserved6.check(address, 'ipv6');
  return true;
}
