/** What a run came to. Bytes are those of all files of pictures. */
export type PicturesSummary = {
  /** How many places of the site there are for a picture. */
  wanted: number;
  /** Kept in this run, and before it. */
  kept: { count: number; bytes: number; fromArchive: number };
  known: number;
  /** Failed in this run. */
  failed: readonly FailedPicture[];
  /** Failed before, and not asked for in this run. */
  waiting: number;
  /** Left out because their story has as many bytes of pictures as it may have. */
  leftOut: readonly { story: string; count: number }[];
  /** Left out because all pictures together have as many bytes as they may have. */
  withoutRoom: number;
  /** Removed, because no document has named them for a month. */
  pruned: { count: number; bytes: number };
  all: { bytes: number; limit: number };
  /** Sentences for the editor. */
  notices: readonly string[];
};

/** `message` is in whole sentences; `again` is when it is tried again, in ISO 8601. */
export type FailedPicture = { address: string; story: string; message: string; again: string };
