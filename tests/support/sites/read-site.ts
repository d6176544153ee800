import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The text of every file below a folder, by path. */
export async function filesOf(folder: string): Promise<Map<string, string>> {
  return readAll(folder, (bytes) => bytes.toString('utf8'));
}

/** The SHA-256 of every file below a folder, by path. */
export async function digestsOf(folder: string): Promise<Map<string, string>> {
  return readAll(folder, (bytes) => createHash('sha256').update(bytes).digest('hex'));
}

async function readAll<Value>(
  folder: string,
  toValue: (bytes: Buffer) => Value,
): Promise<Map<string, Value>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const values = await Promise.all(paths.map(async (path) => toValue(await readFile(path))));
  return new Map(values.map((value, index) => [relative(folder, paths[index] ?? ''), value]));
}
