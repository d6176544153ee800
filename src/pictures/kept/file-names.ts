import { join } from 'node:path';
import { type KeptPath, keptPath } from '#dataset/values.ts';

/** The hidden folder of pictures in a folder of documents. */
export function picturesFolder(folder: string): string {
  return join(folder, '.lede', 'pictures');
}

export const indexName = 'index.ndjson';

type Files = { name: string; widths: readonly number[] };

/** The file of those who know neither AVIF nor WebP, of middle width. */
export function jpegName({ name, widths }: Files): string {
  return `${name}-${widths[1] ?? widths[0]}.jpg`;
}

/** The names of all files of a picture. */
export function fileNames(picture: Files): string[] {
  const { name, widths } = picture;
  const modern = widths.flatMap((width) => [`${name}-${width}.avif`, `${name}-${width}.webp`]);
  return [...modern, jpegName(picture)];
}

/** The smallest WebP, which may be transparent. */
export function stampName({ name, widths }: Files): string {
  return `${name}-${widths[0]}.webp`;
}

/** What the picture of a file is named. */
export function nameOf(path: string): string {
  return /([0-9a-f]{16})-\d+\.\w+$/.exec(path)?.[1] ?? '';
}

/** Where a site has a file, below its base. */
export function sitePath(fileName: string): KeptPath {
  return keptPath.parse(`pictures/${fileName}`);
}
