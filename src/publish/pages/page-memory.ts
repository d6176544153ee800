import { join } from 'node:path';
import process from 'node:process';
import { digestOf } from '#cache/digest.ts';
import type { Cache } from '#cache/open-cache.ts';
import { readPack, writePack } from '#cache/pack.ts';
import type { PageRecord } from './page-record.ts';
import type { PagesToWrite } from './pages-to-write.ts';

/** What is remembered of the pages of the last site. */
export type PageMemory = {
  known: ReadonlyMap<string, PageRecord>;
  /** Remembers the pages of this site for the next, and those alone. */
  remember: (records: readonly PageRecord[]) => void;
};

/** All that the pages of a site have in common: what their threads are told, and the code of these. */
type Shared = [told: Omit<PagesToWrite, 'dataset' | 'folder'>, code: Uint8Array];

/**
 * Opens what is remembered of the pages of the last site. It is of no use once anything has changed that all
 * pages depend on.
 */
export function openMemory({ folder }: Cache, [told, code]: Shared): PageMemory {
  const file = join(folder, 'pages');
  const key = digestOf(JSON.stringify([told, digestOf(code), process.versions]));
  const records = readPack<PageRecord[]>(file, key) ?? [];
  return {
    known: new Map(records.map((record) => [record.path, record])),
    remember: (now) => writePack(file, key, now),
  };
}

/** Remembers nothing: every page is rendered. */
export const noMemory: PageMemory = { known: new Map(), remember: () => undefined };
