import { knownPlatforms } from '#documents/address/known-platforms.ts';
import { foldName } from '#documents/text/fold-name.ts';

/**
 * Equal for all articles of one publisher, as far as feeds tell: one domain is one publisher, but on a
 * platform, which is known or in `platforms`, each name is.
 */
export function publisherKey(
  { domain, publisher }: { domain: string; publisher: string },
  platforms: ReadonlySet<string>,
): string {
  const isPlatform = knownPlatforms.has(domain) || platforms.has(domain);
  return isPlatform ? `${domain}/${foldName(publisher)}` : domain;
}
