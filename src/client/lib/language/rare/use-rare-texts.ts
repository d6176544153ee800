import { arabicTag } from '#client/lib/language/arabic-count.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { arabic } from './arabic.ts';
import { englishWith } from './english.ts';
import { german } from './german.ts';
import type { RareTexts } from './rare-texts.ts';

const translations: Readonly<Record<string, RareTexts>> = { de: german, [arabicTag]: arabic };

export function useRareTexts(): RareTexts {
  const { tag } = useLanguage();
  return translations[tag] ?? englishWith(tag);
}
