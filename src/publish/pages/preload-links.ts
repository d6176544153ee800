import type { Manifest, ManifestChunk } from 'vite';
import type { RenderedPage } from '#client/app/entry/server-entry.tsx';
import { escapeHtml } from './escape-html.ts';

/**
 * The links that let a browser fetch what a page shows beside the site's script and style sheet rather
 * than after them: the news' typeface, the page's own code, the picture it leads with.
 *
 * @throws if the client was built without one of these files.
 */
export function preloadLinks(
  manifest: Manifest,
  base: string,
  { codeModule, leadPicture }: Pick<RenderedPage, 'codeModule' | 'leadPicture'>,
): string[] {
  return [
    ...fontLinks(manifest, base),
    ...(codeModule === null ? [] : codeLinks(manifest, base, codeModule)),
    ...(leadPicture === null ? [] : [pictureLink(leadPicture)]),
  ];
}

function fontLinks(manifest: Manifest, base: string): string[] {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  const fonts = entry?.assets?.filter((file) => file.endsWith('.woff2')) ?? [];
  if (fonts.length === 0) throw new Error('The client was built without its typeface');
  return fonts.map(
    (file) => `<link rel="preload" href="${base}${file}" as="font" type="font/woff2" crossorigin>`,
  );
}

/** The file of a module that is loaded on use, and all files that this one imports. */
function codeLinks(manifest: Manifest, base: string, module: string): string[] {
  const files = new Set<string>();
  const add = (chunk: ManifestChunk | undefined) => {
    if (chunk === undefined) throw new Error(`The client was built without ${module}`);
    if (chunk.isEntry || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) add(manifest[key]);
  };
  add(manifest[module]);
  return [...files].map((file) => `<link rel="modulepreload" href="${base}${file}" crossorigin>`);
}

/**
 * A preload for no medium is not fetched. The script that runs before the first paint lifts that for
 * readers who want pictures; the picture itself is loaded lazily, so that others never ask for it.
 */
function pictureLink(url: string): string {
  return `<link rel="preload" href="${escapeHtml(url)}" as="image" media="not all" fetchpriority="high" referrerpolicy="no-referrer">`;
}
