/** What is remembered of a page that was written: all that it was made of, and the file that came of it. */
export type PageRecord = {
  path: string;
  /** The digest of what it says to programs besides. */
  description: string;
  /** The files of the dataset that were read for it, with their digests. */
  reads: readonly (readonly [file: string, digest: string])[];
  /** What its components asked for: keys of queries, with the digests of their data; null where there was none. */
  asked: readonly (readonly [key: readonly unknown[], digest: string | null])[];
  /** The digest of the page, and the stamp of its file. */
  digest: string;
  stamp: string;
};

/** What is remembered of the pages of a site, and when they were last known to be so. */
export type SitePages = {
  /** In milliseconds since 1970. */
  seenAt: number;
  records: readonly PageRecord[];
};
