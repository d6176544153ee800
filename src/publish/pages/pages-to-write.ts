import type { Manifest } from 'vite';
import type { Site } from '#dataset/manifest.ts';
import type { PageDescription } from '#publish/head/describe-pages.ts';
import type { PageRecord } from './page-record.ts';

/** What a thread that writes pages is told at first. */
export type PagesToWrite = {
  site: Site;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** The folder of the site, with its dataset in it. */
  folder: string;
  /** The folder of the last site, and when its pages were known to be as they were written; null without one. */
  last: { folder: string; seenAt: number } | null;
  /** Vite's manifest of the client. */
  manifest: Manifest;
  /** The page that Vite made of `index.html`. */
  template: string;
  /** Elements of the head of every page, as HTML. */
  links: readonly string[];
};

/** A page that such a thread is sent: its path, what it says to programs besides, and what is known of the last one. */
export type PageToWrite = {
  path: string;
  description: PageDescription;
  known: PageRecord | null;
};

/** What it says when it has written the pages that it was sent: how many of them it rendered, and what they are. */
export type PagesWritten = { rendered: number; records: readonly PageRecord[] };
