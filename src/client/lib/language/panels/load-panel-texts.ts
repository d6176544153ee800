import type { PanelTexts } from './panel-texts.ts';

const translations: Readonly<Record<string, () => Promise<PanelTexts>>> = {
  de: async () => (await import('./german.ts')).german,
};

/** The texts of the panels, for the tag of a language of the interface. */
export async function loadPanelTexts(tag: string): Promise<PanelTexts> {
  return translations[tag]?.() ?? (await import('./english.ts')).english;
}
