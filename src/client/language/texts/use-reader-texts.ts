import { arabicTag } from '#client/language/ar/counts.ts';
import { arabic } from '#client/language/ar/reader.ts';
import { german } from '#client/language/de/reader.ts';
import { english } from '#client/language/en/reader.ts';
import { useLanguage } from '#client/language/language.ts';
import type { ReaderTexts } from './reader-texts.ts';

const translations: Readonly<Record<string, ReaderTexts>> = { de: german, [arabicTag]: arabic };

/** The texts for the tag of an interface language. */
export function readerTexts(tag: string): ReaderTexts {
  return translations[tag] ?? english;
}

export function useReaderTexts(): ReaderTexts {
  return readerTexts(useLanguage().tag);
}
