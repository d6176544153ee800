import type { WebAddress } from '#dataset/values.ts';

/** Whether a value from an untrusted source is a URL that is safe to link to. */
export function isWebAddress(found: unknown): found is WebAddress {
  return typeof found === 'string' && /^https?:\/\/[^\s"<>]+$/i.test(found);
}
