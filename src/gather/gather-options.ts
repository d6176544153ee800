import type { SiteSettings } from '#documents/settings/site-settings.ts';
import type { Fetcher } from '#fetch/open-fetcher.ts';

export type GatherOptions = {
  /** The folder of documents, with `feeds.opml`. */
  folder: string;
  settings: SiteSettings;
  fetcher: Fetcher;
  now: Date;
  onProgress: (progress: Progress) => void;
};

/** How far a run is: so many of the feeds are asked, or so many of the documents are written. */
type Progress = { step: 'feeds' | 'documents'; done: number; of: number };
