import { join } from 'node:path';
import process from 'node:process';
import { digestOf } from '#cache/digest.ts';
import type { Cache } from '#cache/open-cache.ts';
import { readPack, writePack } from '#cache/pack.ts';
import type { PageRecord, SitePages } from './page-record.ts';
import type { PagesToWrite } from './pages-to-write.ts';

/** What is remembered of the pages of the last site. */
type PageMemory = {
  last: PagesToWrite['last'];
  known: ReadonlyMap<string, PageRecord>;
  /** Remembers the pages of this site for the next, and those alone. */
  remember: (records: readonly PageRecord[]) => void;
};

/** All that the pages of a site have in common: what their threads are told, and the code of these. */
type Shared = [told: Omit<PagesToWrite, 'folder' | 'last'>, code: Uint8Array];

/**
 * Opens what is remembered of the site that is to be replaced. It is of no use once anything has changed that all pages
 * depend on.
 */
export function openMemory(
  { folder, cache }: { folder: string; cache: Cache },
  [told, code]: Shared,
): PageMemory {
  const file = join(cache.folder, 'pages');
  const key = digestOf(JSON.stringify([told, digestOf(code), process.versions]));
  const pages = readPack<SitePages>(file, key);
  return {
    last: pages === null ? null : { folder, seenAt: pages.seenAt },
    known: new Map(pages?.records.map((record) => [record.path, record])),
    remember: (records) => {
      const content: SitePages = { seenAt: Date.now(), records };
      writePack(file, key, content);
    },
  };
}
