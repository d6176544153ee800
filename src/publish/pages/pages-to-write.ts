import type { Manifest } from 'vite';
import type { Site } from '#dataset/manifest.ts';

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
};

/** What it says when it has written the pages that it was sent. */
export type PagesWritten = { written: number };
