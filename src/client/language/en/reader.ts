import type { ReaderTexts } from '#client/language/texts/reader-texts.ts';

export const english: ReaderTexts = {
  savedStories: 'Saved stories',
  savedHere: (stories) =>
    `${stories === 1 ? '1 story' : `${stories} stories`}, saved in this browser`,
  loadingSaved: 'Loading saved stories',
  savedFailed: 'Your saved stories could not be loaded.',
  savedFailedWhy: 'This browser does not let the site store data.',
  nothingSaved: 'Nothing saved yet.',
  nothingSavedWhy:
    'Save a story to read it here later, online or offline. It stays in this browser.',
  notPersisted:
    'This browser does not let the site store data: saved stories are lost when you leave.',
  exchange: 'Export and import',
  exchangeWhat:
    'Take your saved stories, reading history and preferences to another browser, as a file.',
  exportFile: 'Export file',
  importFile: 'Import file',
  imported: (saved, read) =>
    `Imported ${saved === 1 ? '1 saved story' : `${saved} saved stories`} and marked ${read} as read`,
  importFailures: {
    unreadable: 'This file could not be read.',
    foreign: 'This is not an export file. Nothing was imported.',
    newer:
      'This file comes from a newer version of the site. Reload the page, then import it again.',
  },

  display: 'Display',
  keptHere: 'Saved in this browser, for this site only.',
  choices: {
    theme: { legend: 'Theme', options: { system: 'System', light: 'Light', dark: 'Dark' } },
    textSize: {
      legend: 'Text size',
      options: {
        medium: 'Medium',
        small: 'Small',
        large: 'Large',
        larger: 'Larger',
        largest: 'Largest',
      },
    },
    density: {
      legend: 'Layout',
      options: { airy: 'Comfortable', dense: 'Compact', headlines: 'Headlines' },
    },
    pictures: { legend: 'Pictures', options: { on: 'On', off: 'Off (saves data)' } },
    times: { legend: 'Times', options: { absolute: 'Exact', relative: 'Relative' } },
    zone: { legend: 'Time zone', options: { site: 'Site', reader: 'This device', utc: 'UTC' } },
    articles: {
      legend: 'Open articles',
      options: { here: 'In this tab', 'new-tab': 'In a new tab' },
    },
    shortcuts: { legend: 'Keyboard shortcuts', options: { on: 'On', off: 'Off' } },
  },
  muted: 'Muted topics and publishers',
  nothingMuted: 'None. You can mute a topic or publisher on its page.',

  shortcuts: 'Keyboard shortcuts',
  seeShortcuts: 'See all shortcuts',
  shortcutsHow: 'Shortcuts are off while you type. To turn them off altogether, open “Display”.',
  inTurn: 'then',
  either: 'or',
  saved: (headline) => `Saved: ${headline}`,
  read: (headline) => `Marked as read: ${headline}`,
  unread: (headline) => `Marked as unread: ${headline}`,
  keys: {
    next: 'Next story',
    previous: 'Previous story',
    open: 'Open story',
    original: 'Read at the publisher, in a new tab',
    save: 'Save or unsave',
    read: 'Mark as read or unread',
    timeline: 'Go to the timeline of a story',
    excerpts: 'Open or close all excerpts',
    home: 'Latest stories',
    archive: 'Archive',
    publishers: 'Publishers',
    saved: 'Saved stories',
    search: 'Search',
    help: 'Show this list',
  },
};
