import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listDocuments } from '#documents/files/read-folder.ts';
import type { DocumentText } from './write-documents.ts';

/** The documents of folders, as often as asked; copies differ in their addresses and names. */
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
      return [name.replace(/(?=\.\w+$)/, `-copy-${copy}`), changeAddresses(text, copy)];
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
