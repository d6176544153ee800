import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { arrivingFile, markerFile, markerText } from '#publish/output/site-folder.ts';
import { contentHash } from './content-hash.ts';

/** A path within a site, with slashes, that leads nowhere else, on Windows either. */
const pathSchema = z
  .string()
  .refine((path) => !/[\\\0]|^[a-z]:/i.test(path))
  .refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part)));

const listSchema = z.object({
  compressedBy: z.string().nullable(),
  files: z.array(z.tuple([pathSchema, z.string(), z.int()])),
  unsure: z.array(pathSchema),
  leftOver: z.array(pathSchema),
});

/** A file with a content: its hash, and its size in bytes. */
export type ListedFile = { hash: string; size: number };

/** What a build has put into the folder of a site. */
export type FileList = {
  /** What compressed the copies of files; null where that isn't certain, or there are none. */
  compressedBy: string | null;
  /** The files of the edition. Null where a build was about to put the file there, or to let go of it. */
  edition: ReadonlyMap<string, ListedFile | null>;
  /** What only the edition before had, which the next build removes. */
  leftOver: ReadonlySet<string>;
};

/**
 * Reads which files of a folder are whose. The list stands in the file that marks the folder as Lede's, in
 * JSON on a line of its own, and its hash on the next: null where there is none, or it is damaged.
 */
export function readFileList(folder: string): FileList | null {
  const [, json = '', hash] = readMarker(folder).split('\n');
  if (hash !== contentHash(json)) return null;
  const { success, data } = listSchema.safeParse(JSON.parse(json));
  if (!success) return null;
  const edition = new Map<string, ListedFile | null>(data.unsure.map((path) => [path, null]));
  for (const [path, content, size] of data.files) edition.set(path, { hash: content, size });
  return { compressedBy: data.compressedBy, edition, leftOver: new Set(data.leftOver) };
}

function readMarker(folder: string): string {
  try {
    return readFileSync(join(folder, markerFile), 'utf8');
  } catch {
    return '';
  }
}

/**
 * Writes the list in one step, so that there is always a whole one, and only where it says something new.
 * The same list gives the same bytes.
 */
export function writeFileList(folder: string, { compressedBy, edition, leftOver }: FileList): void {
  const paths = [...edition.keys()].sort();
  const list: z.infer<typeof listSchema> = {
    compressedBy,
    files: paths.flatMap((path) => {
      const file = edition.get(path) ?? null;
      return file === null ? [] : [[path, file.hash, file.size] satisfies [string, string, number]];
    }),
    unsure: paths.filter((path) => edition.get(path) === null),
    leftOver: [...leftOver].sort(),
  };
  const json = JSON.stringify(list);
  const text = `${markerText}${json}\n${contentHash(json)}\n`;
  if (readMarker(folder) === text) return;
  writeFileSync(join(folder, arrivingFile), text);
  renameSync(join(folder, arrivingFile), join(folder, markerFile));
}
