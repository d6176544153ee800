import type { OfflineTexts } from '#client/language/texts/offline-texts.ts';

export const english: OfflineTexts = {
  newStories: (count) => (count === 1 ? '1 new story' : `${count} new stories`),
  newEdition: 'A new edition',
  show: 'Show',

  offline: 'Offline',
  kept: 'Kept for reading offline',
  keptHow: 'These pages are kept in this browser, so you can read them without a connection:',
  notKept: 'This page is not available offline. These pages are:',
  searchNeedsSite: 'Search needs a connection. These pages are available offline:',
  nothingKept: 'Nothing is kept in this browser.',
  savedStories: (count) => (count === 0 ? 'Saved stories' : `Saved stories (${count})`),
  opened: 'Stories you have opened',
};
