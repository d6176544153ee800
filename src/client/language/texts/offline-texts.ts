/** The texts about editions, and about what is kept for reading offline, loaded with them. */
export type OfflineTexts = {
  /** Announce a new edition; the button takes it. */
  newStories: (count: number) => string;
  newEdition: string;
  show: string;

  /** The name of the page, and of the part of a page, that lists what is kept. */
  offline: string;
  kept: string;
  keptHow: string;
  /** On a page that isn't kept, before the list of what is. */
  notKept: string;
  searchNeedsSite: string;
  nothingKept: string;
  savedStories: (count: number) => string;
  opened: string;
};
