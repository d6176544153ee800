import type { WebAddress } from '#dataset/values.ts';
import { repairAddress } from '#documents/address/repair-address.ts';
import { readDomain, readWebAddress } from '#documents/address/web-address.ts';

export function isLanguage(tag: string): boolean {
  try {
    new Intl.Locale(tag);
    return true;
  } catch {
    return false;
  }
}

/** Names only: not every browser understands an offset like `+02:00`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** Whether a text is the address of a site: unlike an article's, one without signs to percent-encode. */
export function isSiteAddress(address: string): boolean {
  const result = readWebAddress(address);
  return result.ok && result.address === repairAddress(address).text;
}

export function readSiteAddress(address = ''): WebAddress | null {
  const result = readWebAddress(address);
  return result.ok ? result.address : null;
}

export function isDomain(written: string): boolean {
  return readDomain(written) !== null;
}

/** Domains, each as it is written. */
export function readPlatforms(written: readonly string[]): ReadonlyMap<string, string> {
  return new Map(written.map((domain) => [readDomain(domain) ?? domain, domain]));
}

/**
 * Names by domain, or by the id of a publisher on a platform (`youtube.com/the-d-cast`). A key that is no
 * domain stays as it is.
 */
export function readPublishers(publishers: Readonly<Record<string, string>>): {
  publishers: ReadonlyMap<string, string>;
  writtenDomains: ReadonlyMap<string, string>;
} {
  const entries = Object.entries(publishers).map(([written, name]) => {
    return { written, name, domain: readDomain(written) ?? written };
  });
  const rewritten = entries.filter(({ written, domain }) => written !== domain);
  return {
    publishers: new Map(entries.map(({ domain, name }) => [domain, name])),
    writtenDomains: new Map(rewritten.map(({ written, domain }) => [domain, written])),
  };
}
