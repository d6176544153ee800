import type { OfflineTexts } from '#client/language/texts/offline-texts.ts';

export const english: OfflineTexts = {
  newStories: (count) => (count === 1 ? '1 new story' : `${count} new stories`),
  newEdition: 'A new edition',
  show: 'Show',

  offline: 'Offline',
  kept: 'Kept for reading offline',
  keptHow: 'This is kept in this browser, to read it without a connection:',
  notKept: 'This page is not kept in this browser. This is:',
  searchNeedsSite: 'Searching needs a connection. This is kept in this browser:',
  nothingKept: 'Nothing is kept in this browser.',
  savedStories: (count) => (count === 0 ? 'Saved stories' : `Saved stories (${count})`),
  opened: 'Stories you have opened',
};
