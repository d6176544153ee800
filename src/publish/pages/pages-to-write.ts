import type { Manifest } from 'vite';
import type { Site } from '#dataset/manifest.ts';
import type { PageDescription } from '#publish/head/describe-pages.ts';

/** What a thread that writes pages is told at first. */
export type PagesToWrite = {
  site: Site;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** The folder of the site, with its dataset in it. */
  folder: string;
  /** Vite's manifest of the client. */
  manifest: Manifest;
  /** The page that Vite made of `index.html`. */
  template: string;
  /** Elements of the head of every page, as HTML. */
  links: readonly string[];
};

/** A page that such a thread is sent: its path, and what it says to programs besides. */
export type PageToWrite = { path: string; description: PageDescription };

/** What it says when it has written the pages that it was sent. */
export type PagesWritten = { written: number };
