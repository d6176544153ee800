import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { encodeJson } from '#generate/search/encode-json.ts';
import type { PlannedPart } from '#generate/search/plan-parts.ts';
import type { Edition } from './edition/open-edition.ts';

/** What an edition notes of a part: its name, and the paths of its files below `search/`. */
const notedPart = z.object({ name: z.string(), paths: z.array(z.string()) });

/** The path of that note below `search/`. */
function noteOf({ folder }: PlannedPart): string {
  return `${folder}part.json`;
}

/** The files of a part, with one more that says which they are. */
export function signPart(
  part: PlannedPart,
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const noted: z.infer<typeof notedPart> = { name: part.name, paths: [...files.keys()].sort() };
  return new Map([...files, [noteOf(part), encodeJson(noted)]]);
}

/**
 * Keeps the files of a part as the last edition has them. Returns whether it has all of them, and they are as they were
 * written; otherwise none is kept.
 *
 * @param below where the edition has its search index
 */
export function keepMadePart(part: PlannedPart, { last, keep }: Edition, below: string): boolean {
  const note = below + noteOf(part);
  if (!last.isIntact(note)) return false;
  // Another version of Lede may note it otherwise.
  const { success, data } = notedPart.safeParse(readJson(`${last.folder}/${note}`));
  if (!success || data.name !== part.name) return false;
  const files = [note, ...data.paths.map((path) => below + path)];
  return files.every((file) => last.isIntact(file)) && files.every(keep);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
