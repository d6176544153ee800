import { arabicTag } from '#client/lib/language/arabic-count.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { SearchTexts } from './search-texts.ts';

const translations: Readonly<Record<string, SearchTexts>> = { de: german, [arabicTag]: arabic };

export function useSearchTexts(): SearchTexts {
  return translations[useLanguage().tag] ?? english;
}
