import { arabicTag } from '#client/language/ar/counts.ts';
import { arabic } from '#client/language/ar/directory.ts';
import { german } from '#client/language/de/directory.ts';
import { englishWith } from '#client/language/en/directory.ts';
import { useLanguage } from '#client/language/language.ts';
import type { DirectoryTexts } from './directory-texts.ts';

const translations: Readonly<Record<string, DirectoryTexts>> = { de: german, [arabicTag]: arabic };

export function useDirectoryTexts(): DirectoryTexts {
  const { tag } = useLanguage();
  return translations[tag] ?? englishWith(tag);
}
