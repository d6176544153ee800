import type { PanelTexts } from './panel-texts.ts';

export const english: PanelTexts = {
  display: 'Display',
  keptHere: 'Kept in this browser, for this site.',
  choices: {
    theme: { legend: 'Theme', options: { system: 'As the system', light: 'Light', dark: 'Dark' } },
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
    density: { legend: 'Spacing', options: { airy: 'Airy', dense: 'Dense' } },
    pictures: { legend: 'Pictures', options: { on: 'On', off: 'Off, to save data' } },
    times: { legend: 'Times', options: { absolute: 'By the clock', relative: 'How long ago' } },
    zone: { legend: 'Time zone', options: { site: 'The site’s', reader: 'Yours', utc: 'UTC' } },
    sources: { legend: 'Open publishers', options: { here: 'Here', 'new-tab': 'In a new tab' } },
    shortcuts: { legend: 'Keyboard shortcuts', options: { on: 'On', off: 'Off' } },
  },
  muted: 'Muted topics and sources',
  nothingMuted: 'None. You can mute a topic or a source on its own page.',
  unmute: 'Unmute',

  shortcuts: 'Keyboard shortcuts',
  shortcutsHow: 'They rest while you type. “Display” turns them off.',
  inTurn: 'then',
  either: 'or',
  saved: (headline) => `Saved: ${headline}`,
  read: (headline) => `Marked as read: ${headline}`,
  unread: (headline) => `Marked as unread: ${headline}`,
  keys: {
    next: 'Next story',
    previous: 'Previous story',
    open: 'Open the story',
    original: 'Read it at its publisher, in a new tab',
    save: 'Save it for later, or no longer',
    read: 'Mark it as read, or unread',
    home: 'Latest stories',
    archive: 'Archive',
    saved: 'Saved stories',
    search: 'Search',
    help: 'This list',
  },
};
