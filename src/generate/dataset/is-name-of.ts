import type { SourceDomain } from '#dataset/values.ts';

/** How many letters in a row are alike by more than chance. */
const telling = 4;

const smallWords = new Set('the of and for in de la le les du der die das und'.split(' '));

/**
 * Whether a publisher's name has something in common with its domain: a word, some letters in a row,
 * or its initials. Documents call publishers by headlines and keywords now and then ("Armed robbery in
 * Revesby" at miragenews.com), and some do so every time. Names that aren't in Latin letters, and
 * domains that aren't, can't be compared, so they are trusted.
 */
export function isNameOf(name: string, domain: SourceDomain): boolean {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/(?!\p{scx=Latin})\p{L}/u.test(plain) || domain.includes('xn--')) return true;
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const labels = domain.split('.').slice(0, -1);
  return labels.some((label) => isLike(words, label.replace(/[^a-z\d]/g, '')));
}

function isLike(words: readonly string[], label: string): boolean {
  const letters = words.join('');
  if (letters === label) return true;
  if (words.some((word) => word.length > 2 && !smallWords.has(word) && label.includes(word))) {
    return true;
  }
  for (let start = 0; start + telling <= letters.length; start += 1) {
    if (label.includes(letters.slice(start, start + telling))) return true;
  }
  const weighty = words.filter((word) => !smallWords.has(word));
  const initials = [words, weighty].map((some) => some.map((word) => word.charAt(0)).join(''));
  return initials.some((found) => found.length > 1 && label.startsWith(found));
}
