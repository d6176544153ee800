import type { WebAddress } from '#dataset/values.ts';

/** Whether something that came from elsewhere is an address that a link may lead to. */
export function isWebAddress(found: unknown): found is WebAddress {
  return typeof found === 'string' && /^https?:\/\/[^\s"<>]+$/i.test(found);
}
