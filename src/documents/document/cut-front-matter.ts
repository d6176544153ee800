import { distance } from 'fastest-levenshtein';
import { isDocumentKey } from './front-matter.ts';

/**
 * Whether a body is really the rest of the front matter, which a stray `---` ended too early. It must
 * not be shown: it may contain the ciphertext of `secured`.
 */
export function isCutFrontMatter(markdown: string): boolean {
  const keys = keysOf(markdown, /^(\w+):(?:\s|$)/gm);
  const begins = /^\w+:(?:\s|$)/.test(markdown) && isDocumentKey(keys[0] ?? '');
  if (begins || keys.filter(isDocumentKey).length > 1) return true;
  // If the cut was inside an entry of a list, the rest of its keys is indented.
  const anywhere = keysOf(markdown, /^[ \t-]*([^\s:]+):(?:\s|$)/gm);
  const isSecured = (key: string) => distance(key.slice(0, 20), 'secured') <= 2;
  return anywhere.some(isSecured) || anywhere.filter(isDocumentKey).length > 2;
}

function keysOf(markdown: string, lines: RegExp): string[] {
  return [...markdown.matchAll(lines)].map(([, key = '']) => key);
}
