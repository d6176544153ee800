import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '#dataset/manifest.ts';
import type { Renderer } from '#publish/bundle/renderer.ts';
import { textDirection } from '#publish/pages/text-direction.ts';

type WebManifestOptions = { site: Site; renderer: Renderer; folder: string };

const fileName = 'manifest.webmanifest';

/** The colour of paper in the light theme, as in `index.html`, whose two `theme-color`s hold once a page is open. */
const paper = '#fcfbf8';

/**
 * Writes what a browser needs to install the site: https://www.w3.org/TR/appmanifest/. Addresses are relative to
 * the file, so to the path that the site is served under.
 */
export async function writeWebManifest(options: WebManifestOptions): Promise<void> {
  const { site, renderer, folder } = options;
  const names = await renderer.nameShortcuts(site.language);
  const manifest = {
    name: site.title,
    short_name: site.title,
    ...(site.tagline !== '' && { description: site.tagline }),
    lang: site.language,
    dir: textDirection(site.language),
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['news'],
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: (['search', 'saved'] as const).map((page) => ({ name: names[page], url: page })),
  };
  await writeFile(join(folder, fileName), JSON.stringify(manifest));
}

/** The link by which pages name it, as HTML. */
export function webManifestLink(base: string): string {
  return `<link rel="manifest" href="${base}${fileName}">`;
}
