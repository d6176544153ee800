import type { Manifest, ManifestChunk } from 'vite';
import type { RenderedPage } from '#client/app/entry/server-entry.tsx';
import { escapeHtml } from './escape-html.ts';

/**
 * Links, as HTML, that have a browser fetch the typeface, a page's data and its lead picture early: in parallel with
 * the site's style sheet, not after it.
 *
 * @throws if the client was built without the typeface.
 */
export function preloadLinks(
  manifest: Manifest,
  base: string,
  { files, leadPicture }: Pick<RenderedPage, 'files' | 'leadPicture'>,
): string[] {
  return [
    ...fontLinks(manifest, base),
    ...files.map(
      (file) => `<link rel="preload" href="${base}dataset/${file}" as="fetch" crossorigin>`,
    ),
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

/**
 * The addresses of a page's own code: of the file of a module that is loaded on use, and of all files that it imports.
 *
 * @throws if the client was built without it.
 */
export function listCode(manifest: Manifest, base: string, module: string): string[] {
  const files = new Set<string>();
  const add = (chunk: ManifestChunk | undefined) => {
    if (chunk === undefined) throw new Error(`The client was built without ${module}`);
    if (chunk.isEntry || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) add(manifest[key]);
  };
  add(manifest[module]);
  return [...files].map((file) => base + file);
}

/**
 * Browsers ignore a preload for no medium. The first-paint script removes that condition for readers
 * who want pictures. The image element itself loads lazily, so that other readers never fetch it.
 */
function pictureLink(picture: NonNullable<RenderedPage['leadPicture']>): string {
  const what =
    'url' in picture
      ? `href="${escapeHtml(picture.url)}"`
      : `imagesrcset="${escapeHtml(picture.srcSet)}" imagesizes="${escapeHtml(picture.sizes)}" type="image/avif"`;
  return `<link rel="preload" ${what} as="image" media="not all" fetchpriority="high" referrerpolicy="no-referrer">`;
}
