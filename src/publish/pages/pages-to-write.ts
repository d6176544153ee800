import type { Manifest } from 'vite';
import type { Site } from '#dataset/manifest.ts';
import type { PageDescription } from '#publish/head/describe-pages.ts';
import type { DatasetPlaces } from './read-from-disk.ts';

/** What a thread that writes pages is told at first. */
export type PagesToWrite = {
  site: Site;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** The folder that pages are written to. */
  folder: string;
  /** Where the files of the dataset are. */
  dataset: DatasetPlaces;
  /** Vite's manifest of the client. */
  manifest: Manifest;
  /** The page that Vite made of `index.html`. */
  template: string;
  /** Elements of the head of every page, as HTML. */
  links: readonly string[];
};

/** A page that such a thread is sent. */
export type PageToWrite = {
  path: string;
  /** What it says to programs besides, and the digest of that. */
  description: PageDescription;
  described: string;
};
