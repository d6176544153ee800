import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listDocuments } from '#documents/files/read-folder.ts';
import type { DocumentText } from './write-documents.ts';

/** More than an event can take. */
const daysBetweenCopies = 60;

/** The documents of folders, as often as asked; copies differ in their addresses, names and times. */
export async function copyDocuments(
  folders: readonly string[],
  times: number,
): Promise<DocumentText[]> {
  const originals: { name: string; text: string }[] = [];
  for (const folder of folders) {
    const { documents } = await listDocuments(folder);
    for (const { path } of documents) {
      const text = readFileSync(join(folder, path), 'utf8');
      originals.push({ name: `${basename(folder)}/${path}`, text });
    }
  }
  return Array.from({ length: times }, (_, copy) => copy).flatMap((copy) =>
    originals.map(({ name, text }): DocumentText => {
      if (copy === 0) return [name, text];
      const changed = changeTimes(changeAddresses(text, copy), copy);
      return [name.replace(/(?=\.\w+$)/, `-copy-${copy}`), changed];
    }),
  );
}

/** Moves every article to another host, so that copies are articles of their own. */
function changeAddresses(text: string, copy: number): string {
  return text.replace(
    /^([ -]*(?:webUrl|originalUrl): *["']?https?:\/\/)/gm,
    (start) => `${start}copy-${copy}.`,
  );
}

/** Moves every article to days before, so that the copies of an event are events of their own. */
function changeTimes(text: string, copy: number): string {
  return text.replace(/^([ -]*publishedDateTime: *["']?)(\d{4}-\d\d-\d\d)/gm, (_, key, day) => {
    const moved = Date.parse(day) - copy * daysBetweenCopies * 24 * 60 * 60 * 1000;
    return `${key}${new Date(moved).toISOString().slice(0, 10)}`;
  });
}
