import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeJson } from '#generate/search/encode-json.ts';
import type { PlannedPart } from '#generate/search/plan-parts.ts';

/** Says what is in a part's folder, so that one that is cut, mixed or damaged isn't taken for the part. */
type Checksum = { name: string; checksum: string };

const checksumFile = 'checksum.json';

/** The files of `search/` itself that are not the newest part's own. Copies of files are compressed ones. */
const notOfNewest = /^(contents\.json|words\.json|checksum\.json|.*\.(br|gz))$/;

/** The files of a part, with one more that says what they are. */
export function signPart(
  part: PlannedPart,
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const signed: Checksum = { name: part.name, checksum: checksumOf(files) };
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
    const { name, checksum }: Partial<Checksum> = JSON.parse(text);
    if (name !== part.name) return null;
    const files = new Map<string, Uint8Array>();
    for (const path of await listFiles(folder, part)) {
      files.set(path, await readFile(join(folder, path)));
    }
    return checksumOf(files) === checksum ? files : null;
  } catch {
    return null;
  }
}

async function listFiles(folder: string, part: PlannedPart): Promise<string[]> {
  const own = await readdir(join(folder, part.folder), { withFileTypes: true });
  const names = own.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const paths = names.filter((name) => !notOfNewest.test(name));
  for (const inner of ['fragment', 'index']) {
    const inside = await readdir(join(folder, part.folder, inner)).catch(() => []);
    paths.push(...inside.map((name) => `${inner}/${name}`));
  }
  const all = paths.map((path) => `${part.folder}${path}`);
  return part.folder === '' ? all : [...all, part.facets];
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
