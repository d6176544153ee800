import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeJson } from '#generate/search/encode-json.ts';
import type { PlannedPart } from '#generate/search/plan-parts.ts';

/** Says what is in a part's folder, so that one that is cut, mixed or damaged isn't taken for the part. */
type Checksum = { name: string; checksum: string; paths: readonly string[] };

const checksumFile = 'checksum.json';

/** The files of a part, with one more that says what they are. */
export function signPart(
  part: PlannedPart,
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const paths = [...files.keys()].sort();
  const signed: Checksum = { name: part.name, checksum: checksumOf(files), paths };
  return new Map([...files, [`${part.folder}${checksumFile}`, encodeJson(signed)]]);
}

/**
 * The files of a part that an edition has, by path below `search/`; null if it lacks the part, or any byte
 * of it is not as it was made.
 */
export async function readMadePart(
  folder: string,
  part: PlannedPart,
): Promise<Map<string, Uint8Array> | null> {
  try {
    const text = await readFile(join(folder, part.folder, checksumFile), 'utf8');
    const { name, checksum, paths = [] }: Partial<Checksum> = JSON.parse(text);
    if (name !== part.name || !paths.every(isWithin)) return null;
    const files = new Map<string, Uint8Array>();
    for (const path of paths) {
      files.set(path, await readFile(join(folder, path)));
    }
    return checksumOf(files) === checksum ? files : null;
  } catch {
    return null;
  }
}

/** Whether a path leads nowhere else. */
function isWithin(path: string): boolean {
  return /^[\w./-]+$/.test(path) && !path.split('/').includes('..');
}

/** Takes files in the order of their paths, in whichever they come. */
function checksumOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? new Uint8Array();
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
