import type { PublisherDomain } from '#dataset/values.ts';

/** So many letters in a row are hardly equal by chance. */
const commonLetters = 4;

const smallWords = new Set('the of and for in de la le les du der die das und'.split(' '));

/**
 * Whether a publisher's name has something in common with its domain: a word, some letters in a row,
 * or its initials. Some documents give a headline or a keyword for the name ("Bridge closed" at
 * citydesk.example), and for some publishers all do. Names and domains that aren't in Latin letters
 * can't be compared, so they are trusted.
 */
export function isNameOf(name: string, domain: PublisherDomain): boolean {
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
  for (let start = 0; start + commonLetters <= letters.length; start += 1) {
    if (label.includes(letters.slice(start, start + commonLetters))) return true;
  }
  const weighty = words.filter((word) => !smallWords.has(word));
  const initials = [words, weighty].map((some) => some.map((word) => word.charAt(0)).join(''));
  return initials.some((found) => found.length > 1 && label.startsWith(found));
}
