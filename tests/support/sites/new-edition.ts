import { join } from 'node:path';
import { type Edition, openEdition } from '#publish/output/edition/open-edition.ts';

/** An edition that grows in a folder, and has no other before it. */
export function newEdition(folder: string): Edition {
  return openEdition(folder, join(folder, 'no last edition'));
}
