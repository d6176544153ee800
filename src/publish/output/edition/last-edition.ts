import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markerFile } from '#publish/output/site-folder.ts';
import { factsOf, isFolder, walkFolder } from '#publish/output/walk-folder.ts';
import { contentHash } from './content-hash.ts';
import { type FileList, readFileList } from './file-list.ts';

/** What is in the folder of a site before a build changes it. */
export type LastEdition = FileList & {
  folder: string;
  /** The hash of the plain file at a path; null where there is none, or a link leads to it. */
  hashAt: (path: string) => string | null;
  /** Whether a file is of the edition, and is what the list says; with `hash`, whether that is its content, too. */
  isIntact: (path: string, hash?: string) => boolean;
};

/**
 * Opens the edition that a folder holds, which may be empty or missing. A file is what the list says where
 * it has the size, and was written before the list was; it is read otherwise. Where there is no list,
 * or it is damaged, all files that have names of Lede's are the edition's, whatever they hold: earlier versions
 * of Lede wrote none.
 */
export function openLastEdition(folder: string): LastEdition {
  const list = readFileList(folder) ?? deriveList(folder);
  const listedAt = factsOf(join(folder, markerFile))?.mtimeMs ?? 0;
  const isOwn = rememberFolders(folder);
  const hashes = new Map<string, string | null>();
  const hashAt = (path: string) => {
    const known = hashes.get(path);
    if (known !== undefined) return known;
    const hash = findHash(path);
    hashes.set(path, hash);
    return hash;
  };
  const findHash = (path: string) => {
    const facts = isOwn(dirname(path)) ? factsOf(join(folder, path)) : null;
    if (facts === null) return null;
    const listed = list.edition.get(path) ?? null;
    const isAsListed = facts.size === listed?.size && facts.mtimeMs < listedAt;
    return isAsListed ? listed.hash : contentHash(readFileSync(join(folder, path)));
  };
  const isIntact = (path: string, hash?: string) => {
    const listed = list.edition.get(path) ?? null;
    if (listed === null || (hash !== undefined && listed.hash !== hash)) return false;
    return hashAt(path) === listed.hash;
  };
  return { ...list, folder, hashAt, isIntact };
}

/** What sites of Lede's have at their top, and copies of it. */
const ownNames =
  /^(?:(?:archive|assets|cards|dataset|embed|offline|pages|pictures|publishers|saved|search|sitemaps|stories|topics)\/|(?:404\.html|_headers|_nginx\.conf|apple-touch-icon\.png|feed\.atom|feed\.json|icon(?:-[\w-]+)?\.(?:png|svg)|index\.html|manifest\.webmanifest|robots\.txt|sitemap\.xml|sw\.js)(?:\.br|\.gz)?$)/;

function deriveList(folder: string): FileList {
  const paths = isFolder(folder) ? [...walkFolder(folder)] : [];
  const edition = new Map(paths.filter((path) => ownNames.test(path)).map((path) => [path, null]));
  return { compressedBy: null, edition, leftOver: new Set() };
}

/** Tells whether a folder within another is a folder there itself, and no link to one elsewhere. */
function rememberFolders(root: string): (path: string) => boolean {
  const known = new Map([['.', true]]);
  const isOwn = (path: string): boolean => {
    const remembered = known.get(path);
    if (remembered !== undefined) return remembered;
    const own = isOwn(dirname(path)) && isFolder(join(root, path));
    known.set(path, own);
    return own;
  };
  return isOwn;
}
