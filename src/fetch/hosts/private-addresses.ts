import { BlockList, isIP } from 'node:net';

/**
 * What is not the public internet: the IPv4 special-purpose registry
 * (https://www.iana.org/assignments/iana-ipv4-special-registry), multicast and reserved addresses, and
 * the one public address that a cloud (Azure) answers its own machines on. The metadata services of the
 * others are link-local, or shared (100.64.0.0/10).
 */
const closedIpv4 = [
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
  ['168.63.129.16', 32],
] as const;

/**
 * Public IPv6 addresses are those of 2000::/3, without Teredo and the like, documentation, and 6to4,
 * which leads to any IPv4 address. NAT64, IPv4-mapped and private addresses lie outside.
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const openIpv6 = ['2000::', 3] as const;
const closedIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [network, prefix] of closedIpv4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of closedIpv6) closed.addSubnet(network, prefix, 'ipv6');
const open = new BlockList();
open.addSubnet(...openIpv6, 'ipv6');

/** Whether an IP address, without brackets, is on the public internet. Whatever is none is not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, 'ipv4');
  return isIP(address) === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}
