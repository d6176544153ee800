import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { foldFileName } from '#documents/files/writable-path.ts';
import { codings, originalOf } from '#publish/output/compress-files.ts';
import { markerFile } from '#publish/output/site-folder.ts';
import { UnusableOutput } from '#publish/output/unusable-output.ts';
import { factsOf } from '#publish/output/walk-folder.ts';
import { type FileList, writeFileList } from './file-list.ts';
import type { ComparedFile, Edition } from './open-edition.ts';
import { orderFiles } from './order-of-files.ts';
import { openFolder } from './place-files.ts';

/** What an edition has, and what it changed in the folder of its site. Bytes are those of all its files. */
export type SiteChanges = {
  files: number;
  bytes: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
};

/**
 * Moves a finished edition into the folder of its site, file by file, and only where contents differ. At
 * any moment each page there is whole, and so is all that it names: what is new comes first, then
 * pages, and at last goes what was left over already. What only the last edition had is left over until
 * the next build, because open pages may still ask for it.
 *
 * The list of files is written before and after. So wherever a build is killed, the next one knows which
 * files may be there, and of which it can't be sure. Where there is no site yet, the edition takes its
 * place as a whole. Synchronous, so that nothing else of this process comes in between.
 *
 * @param compressedBy what made the compressed copies; null where there are none
 * @throws UnusableOutput where the folder is gone that the edition has files of
 */
export function moveEdition(edition: Edition, compressedBy: string | null): SiteChanges {
  const { staging, last } = edition;
  const files = edition.list();
  files.delete(markerFile);
  if (!existsSync(last.folder)) {
    if (edition.kept.size > 0) {
      throw new UnusableOutput(
        `${last.folder} was removed while the site was built. Build it again.`,
      );
    }
    writeFileList(staging, { compressedBy, edition: listed(files), leftOver: new Set() });
    renameSync(staging, last.folder);
    return countChanges(files, 0);
  }
  const differs = (path: string) => files.get(path)?.is !== 'unchanged';
  // A copy must not be older than its file.
  const moved = [...files].filter(
    ([path]) => differs(path) || (differs(originalOf(path)) && !edition.kept.has(path)),
  );
  const leftOver = [...last.edition.keys()].filter((path) => !files.has(path));
  const obsolete = [...last.leftOver].filter((path) => !files.has(path));
  writeFileList(last.folder, {
    compressedBy: last.compressedBy === compressedBy ? compressedBy : null,
    edition: new Map([
      ...listed(files),
      ...unsure(moved.map(([path]) => path)),
      ...unsure(leftOver),
    ]),
    leftOver: new Set(obsolete),
  });
  const folder = openFolder(last.folder);
  let removed = 0;
  const remove = (path: string) => {
    if (folder.remove(path)) removed += 1;
  };
  for (const path of orderFiles(moved.map(([path, { is }]) => ({ path, isNew: is === 'new' })))) {
    // A copy of what the file was would be sent in its place.
    for (const copy of copiesOf(path)) if (!files.has(copy)) remove(copy);
    folder.place(join(staging, path), path);
  }
  const isOfEdition = findAliases(last.folder, files.keys());
  // Backwards, so that a page goes before what it names.
  const leaving = orderFiles(obsolete.map((path) => ({ path, isNew: true })));
  for (const path of leaving.reverse()) if (!isOfEdition(path)) remove(path);
  folder.removeEmptied();
  writeFileList(last.folder, { compressedBy, edition: listed(files), leftOver: new Set(leftOver) });
  return countChanges(files, removed);
}

/** Tells whether a path leads to a file that has a like name: on some disks case makes no difference. */
function findAliases(folder: string, paths: Iterable<string>): (path: string) => boolean {
  let names: ReadonlyMap<string, string> | null = null;
  return (path) => {
    names ??= new Map([...paths].map((one) => [foldFileName(one), one]));
    const like = names.get(foldFileName(path));
    if (like === undefined) return false;
    const [one, other] = [path, like].map((name) => factsOf(join(folder, name)));
    return one?.ino === other?.ino && one?.dev === other?.dev;
  };
}

function copiesOf(path: string): string[] {
  return codings.map(({ suffix }) => path + suffix);
}

function listed(files: ReadonlyMap<string, ComparedFile>): FileList['edition'] {
  return new Map([...files].map(([path, { hash, size }]) => [path, { hash, size }]));
}

function unsure(paths: readonly string[]): [string, null][] {
  return paths.map((path) => [path, null]);
}

function countChanges(files: ReadonlyMap<string, ComparedFile>, removed: number): SiteChanges {
  const all = [...files.values()];
  const count = (is: ComparedFile['is']) => all.filter((file) => file.is === is).length;
  return {
    files: all.length,
    bytes: all.reduce((sum, { size }) => sum + size, 0),
    added: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    removed,
  };
}
