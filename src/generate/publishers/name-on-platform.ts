import { foldName } from './fold-name.ts';

/** A domain on which many publish under names of their own, and what it is called. */
export type Platform = { domain: string; name: string };

/**
 * Reads a name on a platform: "PC Gamer on MSN.com" is PC Gamer, and says where it was published. The
 * name is empty if it is none but the platform's own.
 */
export function nameOnPlatform(
  written: string,
  platform: Platform,
): { name: string; saysVia: boolean } {
  const words = written.split(/\s+/);
  const link = words.findLastIndex((word) => /^(?:on|via)$/i.test(word));
  const saysVia = link > 0 && isPlatform(words.slice(link + 1).join(' '), platform);
  const name = saysVia ? words.slice(0, link).join(' ') : written;
  return foldName(name) === '' || isPlatform(name, platform)
    ? { name: '', saysVia: false }
    : { name, saysVia };
}

/** Whether a text is the platform's name or domain, or the domain's first label. */
function isPlatform(text: string, { name, domain }: Platform): boolean {
  const [label = ''] = domain.split('.');
  return [name, domain, label].map(foldName).includes(foldName(text));
}
