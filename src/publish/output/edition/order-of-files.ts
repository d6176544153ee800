import { compareText } from '#documents/text/compare-text.ts';
import { originalOf } from '#publish/output/compress-files.ts';

/** A file to be put into its place. */
type FileToPlace = { path: string; isNew: boolean };

/** What tells others, or open pages, of a new edition. */
const announcement = /^(?:dataset\/manifest\.json|sitemap\.xml|sitemaps\/.*|(?:.*\/)?feed\.\w+)$/;

/** The service worker, which a browser takes for a new edition once a byte of it differs. */
const worker = 'sw.js';

/**
 * Puts files into the order in which they may take their places, so that whatever a file names is there
 * before it: first what is new and no page, which nothing names yet, such as all that is named by its content; then
 * data that keep their names; then pages, those first that others link to for the first time; and at
 * last what announces the edition. A compressed copy follows its file.
 */
export function orderFiles(files: readonly FileToPlace[]): string[] {
  const isNew = new Map(files.map((file) => [file.path, file.isNew]));
  const turns = files.map(({ path }) => {
    const original = originalOf(path);
    return { path, turn: turnOf({ path: original, isNew: isNew.get(original) ?? false }) };
  });
  return turns
    .sort((a, b) => a.turn - b.turn || compareText(a.path, b.path))
    .map(({ path }) => path);
}

function turnOf({ path, isNew }: FileToPlace): number {
  if (path === worker) return 5;
  if (path.endsWith('.html')) return isNew ? 2 : 3;
  if (isNew) return 0;
  return announcement.test(path) ? 4 : 1;
}
