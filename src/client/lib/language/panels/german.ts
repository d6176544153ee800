import type { PanelTexts } from './panel-texts.ts';

export const german: PanelTexts = {
  display: 'Ansicht',
  keptHere: 'Gilt in diesem Browser, für diese Seite.',
  choices: {
    theme: {
      legend: 'Farben',
      options: { system: 'Wie im System', light: 'Hell', dark: 'Dunkel' },
    },
    textSize: {
      legend: 'Schriftgröße',
      options: {
        medium: 'Mittel',
        small: 'Klein',
        large: 'Groß',
        larger: 'Größer',
        largest: 'Am größten',
      },
    },
    density: { legend: 'Abstände', options: { airy: 'Luftig', dense: 'Eng' } },
    pictures: { legend: 'Bilder', options: { on: 'An', off: 'Aus, spart Daten' } },
    times: { legend: 'Zeiten', options: { absolute: 'Nach der Uhr', relative: 'Wie lange her' } },
    zone: {
      legend: 'Zeitzone',
      options: { site: 'Die der Seite', reader: 'Die eigene', utc: 'UTC' },
    },
    sources: { legend: 'Verlage öffnen', options: { here: 'Hier', 'new-tab': 'In neuem Tab' } },
    shortcuts: { legend: 'Tastenkürzel', options: { on: 'An', off: 'Aus' } },
  },
  muted: 'Stummgeschaltete Themen und Verlage',
  nothingMuted: 'Keine. Ein Thema oder ein Verlag lässt sich auf der eigenen Seite stummschalten.',
  unmute: 'Wieder zeigen',

  shortcuts: 'Tastenkürzel',
  shortcutsHow: 'Sie ruhen, während getippt wird. Unter „Ansicht“ lassen sie sich abschalten.',
  inTurn: 'dann',
  either: 'oder',
  saved: (headline) => `Gemerkt: ${headline}`,
  read: (headline) => `Als gelesen markiert: ${headline}`,
  unread: (headline) => `Als ungelesen markiert: ${headline}`,
  keys: {
    next: 'Nächste Meldung',
    previous: 'Vorige Meldung',
    open: 'Meldung öffnen',
    original: 'Beim Verlag lesen, in neuem Tab',
    save: 'Merken oder nicht mehr merken',
    read: 'Als gelesen oder ungelesen markieren',
    home: 'Neueste Meldungen',
    archive: 'Archiv',
    saved: 'Gemerkte Meldungen',
    search: 'Suche',
    help: 'Diese Liste',
  },
};
