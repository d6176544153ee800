import { arabicTag } from '#client/language/ar/counts.ts';
import { arabic } from '#client/language/ar/story.ts';
import { german } from '#client/language/de/story.ts';
import { english } from '#client/language/en/story.ts';
import { useLanguage } from '#client/language/language.ts';
import type { StoryTexts } from './story-texts.ts';

const translations: Readonly<Record<string, StoryTexts>> = { de: german, [arabicTag]: arabic };

export function useStoryTexts(): StoryTexts {
  const { tag } = useLanguage();
  return translations[tag] ?? english;
}
