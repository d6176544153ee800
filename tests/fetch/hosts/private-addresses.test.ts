import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '#fetch/hosts/private-addresses.ts';

describe('An IP address', () => {
  test.each(['8.8.8.8', '172.15.255.255', '100.128.0.1', '2606:4700::1111', '2001:200::1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ['unspecified', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['of a carrier, and the metadata of Alibaba', '100.100.100.200'],
    ['loopback', '127.0.0.53'],
    ['link-local, and the metadata of most clouds', '169.254.169.254'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['the metadata of Oracle', '192.0.0.192'],
    ['for documentation', '192.0.2.1'],
    ['a relay of 6to4', '192.88.99.1'],
    ['private', '192.168.1.1'],
    ['for benchmarks', '198.19.255.255'],
    ['for documentation', '198.51.100.1'],
    ['for documentation', '203.0.113.9'],
    ['multicast', '224.0.0.251'],
    ['broadcast', '255.255.255.255'],
    ['a service of Azure', '168.63.129.16'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['mapped IPv4', '::ffff:127.0.0.1'],
    ['mapped IPv4, even of a public address', '::ffff:8.8.8.8'],
    ['compatible IPv4', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::1'],
    ['Teredo', '2001::1'],
    ['6to4', '2002:7f00:1::'],
    ['for documentation', '2001:db8::1'],
    ['for documentation', '3fff::1'],
    ['the metadata of Amazon', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['link-local in a zone', 'fe80::1%eth0'],
    ['multicast', 'ff02::fb'],
    ['no address', 'example.org'],
    ['no address', ''],
  ])('that is %s (%s) is not', (_kind, address) => expect(isPublicAddress(address)).toBe(false));
});
