import { useLanguage } from '#client/lib/language/language.ts';
import { englishWith } from './english.ts';
import { german } from './german.ts';
import type { RareTexts } from './rare-texts.ts';

const translations: Readonly<Record<string, RareTexts>> = { de: german };

export function useRareTexts(): RareTexts {
  const { tag } = useLanguage();
  return translations[tag] ?? englishWith(tag);
}
