import { arabicTag } from '#client/lib/language/arabic-count.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { ReadingTexts } from './reading-texts.ts';

const translations: Readonly<Record<string, ReadingTexts>> = { de: german, [arabicTag]: arabic };

/** For the tag of a language of the interface. */
export function readingTexts(tag: string): ReadingTexts {
  return translations[tag] ?? english;
}

export function useReadingTexts(): ReadingTexts {
  return readingTexts(useLanguage().tag);
}
