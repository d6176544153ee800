import type { WebAddress } from '#dataset/values.ts';

/** Where a site is for others: its public address, and the path that it is mounted at, with a slash at both ends. */
export type Whereabouts = { url: WebAddress; base: string };

/** The absolute address of a path below the site's base. Both are percent-encoded; the path begins with a slash. */
export function absoluteAddress({ url, base }: Whereabouts, path: string): string {
  return new URL(base + path.slice(1), url).href;
}
