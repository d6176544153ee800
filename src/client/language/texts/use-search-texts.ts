import { arabicTag } from '#client/language/ar/counts.ts';
import { arabic } from '#client/language/ar/search.ts';
import { german } from '#client/language/de/search.ts';
import { englishWith } from '#client/language/en/search.ts';
import { useLanguage } from '#client/language/language.ts';
import type { SearchTexts } from './search-texts.ts';

const translations: Readonly<Record<string, SearchTexts>> = { de: german, [arabicTag]: arabic };

export function useSearchTexts(): SearchTexts {
  const { tag } = useLanguage();
  return translations[tag] ?? englishWith(tag);
}
