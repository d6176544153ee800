import { foldName } from '#documents/text/fold-name.ts';

/** A domain on which many publish under names of their own, and what it is called. */
export type Platform = { domain: string; name: string };

/** A name without what it says of the platform, folded too; empty if it is none but the platform's own. */
export type NameOnPlatform = { name: string; folded: string; saysVia: boolean };

/**
 * Returns a function that reads names on a platform: "PC Gamer on MSN.com" is PC Gamer, and says where it
 * was published.
 */
export function readNamesOn({ name, domain }: Platform): (written: string) => NameOnPlatform {
  const [label = ''] = domain.split('.');
  const own = new Set(['', ...[name, domain, label].map(foldName)]);
  const read = (written: string): NameOnPlatform => {
    const words = written.split(/\s+/);
    const link = words.findLastIndex((word) => /^(?:on|via)$/i.test(word));
    const after = foldName(words.slice(link + 1).join(' '));
    const saysVia = link > 0 && after !== '' && own.has(after);
    const before = saysVia ? words.slice(0, link).join(' ') : written;
    const folded = foldName(before);
    return own.has(folded)
      ? { name: '', folded: '', saysVia: false }
      : { name: before, folded, saysVia };
  };
  // Many articles bear one name.
  const known = new Map<string, NameOnPlatform>();
  return (written) => {
    const found = known.get(written) ?? read(written);
    known.set(written, found);
    return found;
  };
}
