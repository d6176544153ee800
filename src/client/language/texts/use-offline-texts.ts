import { arabicTag } from '#client/language/ar/counts.ts';
import { arabic } from '#client/language/ar/offline.ts';
import { german } from '#client/language/de/offline.ts';
import { english } from '#client/language/en/offline.ts';
import { useLanguage } from '#client/language/language.ts';
import type { OfflineTexts } from './offline-texts.ts';

const translations: Readonly<Record<string, OfflineTexts>> = { de: german, [arabicTag]: arabic };

export function useOfflineTexts(): OfflineTexts {
  return translations[useLanguage().tag] ?? english;
}
