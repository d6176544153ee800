/** How much pictures may take. */
export type PictureLimits = {
  /** Bytes of one as its publisher sends it. */
  sentBytes: number;
  /** Bytes of all files of the pictures of one story. */
  storyBytes: number;
  /** Bytes of all files of all pictures of a folder. */
  allBytes: number;
  /** How many are asked for at once, of all hosts together. */
  atOnce: number;
};

export const defaultPictureLimits: PictureLimits = {
  sentBytes: 10_000_000,
  storyBytes: 5_000_000,
  allBytes: 2_000_000_000,
  atOnce: 8,
};
