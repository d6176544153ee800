import { arabicTag } from '#client/language/ar/counts.ts';
import { arabic } from '#client/language/ar/reader.ts';
import { german } from '#client/language/de/reader.ts';
import { english } from '#client/language/en/reader.ts';
import { useLanguage } from '#client/language/language.ts';
import type { ReadingTexts } from './reader-texts.ts';

const translations: Readonly<Record<string, ReadingTexts>> = { de: german, [arabicTag]: arabic };

/** For the tag of a language of the interface. */
export function readingTexts(tag: string): ReadingTexts {
  return translations[tag] ?? english;
}

export function useReadingTexts(): ReadingTexts {
  return readingTexts(useLanguage().tag);
}
