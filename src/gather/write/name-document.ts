import { basename, extname } from 'node:path/posix';
import { foldFileName } from '#documents/files/writable-path.ts';
import { slugOf } from '#documents/text/slug.ts';
import { type Report, timeOf, writeInstant } from './report.ts';

/** The names of documents without their endings, in a form that is equal where capitals alone differ. */
export type TakenNames = ReadonlySet<string>;

/** The names that documents have, wherever in the folder: the ids of stories come from them. */
export function takenNames(paths: Iterable<string>): Set<string> {
  return new Set(Array.from(paths, (path) => foldFileName(basename(path, extname(path)))));
}

/** A name for the document of a story: `2021-02-15-what-happened.md`, its day in UTC, unlike all others. */
export function nameDocument(main: Report, taken: TakenNames): string {
  const day = writeInstant(timeOf(main).at).slice(0, 10);
  const slug = slugOf(main.article.headline) || slugOf(main.article.publisher.name);
  const stem = slug === '' ? day : `${day}-${slug}`;
  let name = stem;
  for (let count = 2; taken.has(foldFileName(name)); count += 1) name = `${stem}-${count}`;
  return `${name}.md`;
}
