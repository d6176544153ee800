import type { Preferences } from '#client/lib/preferences.ts';

/** Applies display preferences to the style sheet and to the browser's theme colour. */
export function applyDisplay({ theme, textSize, density, pictures }: Preferences): void {
  Object.assign(document.documentElement.dataset, { theme, textSize, density, pictures });
  for (const color of document.querySelectorAll<HTMLMetaElement>('meta[data-theme]')) {
    const own = color.dataset.theme;
    if (theme === 'system') color.media = `(prefers-color-scheme: ${own})`;
    else color.media = theme === own ? 'all' : 'not all';
  }
}
