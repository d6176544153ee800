import { de } from 'date-fns/locale/de';
import { formatNumber } from '#client/language/format-number.ts';
import { joinNames } from '#client/language/join-names.ts';
import type { Language, Unit } from '#client/language/language.ts';
import { writerOf } from '#client/language/locale-writer.ts';

const smallNumbers = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(
  ' ',
);

function words(number: number): string {
  return smallNumbers[number] ?? String(number);
}

/** The singular and plural of each unit, in the accusative. */
const units: Record<Unit, { one: string; many: string }> = {
  minute: { one: 'eine Minute', many: 'Minuten' },
  hour: { one: 'eine Stunde', many: 'Stunden' },
  day: { one: 'einen Tag', many: 'Tage' },
  week: { one: 'eine Woche', many: 'Wochen' },
  month: { one: 'einen Monat', many: 'Monate' },
  year: { one: 'ein Jahr', many: 'Jahre' },
};

const shortUnits = { minute: 'Min.', hour: 'Std.', day: 'T.' };

/** A number in digits: `1.234` */
function digits(number: number): string {
  return formatNumber(number, 'de');
}

function stories(count: number): string {
  return count === 1 ? '1 Meldung' : `${digits(count)} Meldungen`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const german: Language = {
  tag: 'de',
  dates: {
    write: writerOf(de),
    day: 'EEEE, d. MMMM yyyy',
    dayAndMonth: 'EEEEEE, d. MMMM',
    dayInYear: 'EEEEEE, d. MMMM yyyy',
    dayInMonth: 'EEEE, d.',
    date: 'd. MMMM yyyy',
    month: 'MMMM yyyy',
    time: 'HH:mm',
    timestamp: 'EEEEEE d. MMM, HH:mm',
    timestampInYear: 'EEEEEE d. MMM yyyy, HH:mm',
    fullTimestamp: 'd. MMMM yyyy, HH:mm',
  },

  duration: (amount, unit, isHalf) => {
    if (isHalf)
      return `${amount === 1 ? 'eineinhalb' : `${words(amount)}einhalb`} ${units[unit].many}`;
    return amount === 1 ? units[unit].one : `${words(amount)} ${units[unit].many}`;
  },
  later: (duration) => `${duration} später`,
  dateUncertain: 'Datum unsicher',
  seenAt: (time) => `gesehen ${time}`,
  offset: (amount, unit) => `+${amount} ${shortUnits[unit]}`,

  skipToContent: 'Zum Inhalt',
  tryAgain: 'Noch einmal versuchen',
  footer: (title, timeZone) =>
    `${title}. Zeitzone: ${timeZone}. Die Schlagzeilen gehören den jeweiligen Medien.`,
  failures: {
    unreachable: 'Die Seite ist nicht erreichbar. Bitte die Verbindung prüfen.',
    missing: 'Es ist nicht mehr verfügbar.',
    server: 'Der Server hat mit einem Fehler geantwortet.',
    unreadable: 'Die Antwort des Servers ließ sich nicht lesen.',
    format: 'Die Seite wurde aktualisiert. Bitte neu laden.',
  },
  brokenPage: 'Diese Seite konnte nicht angezeigt werden.',
  brokenPageWhy:
    'Die Daten dieser Seite sind möglicherweise beschädigt. Bitte noch einmal versuchen oder neu laden.',
  loadingPage: 'Die Seite wird geladen',

  notFound: 'Seite nicht gefunden',
  nothingHere: 'Unter dieser Adresse ist nichts.',
  noSuchStory: 'Diese Meldung gibt es in dieser Ausgabe nicht.',
  noSuchTopic: 'Dieses Thema gibt es in dieser Ausgabe nicht.',
  noSuchPublisher: (domain) => `In dieser Ausgabe gibt es nichts von ${domain}.`,
  toLatest: 'Zu den neuesten Meldungen',

  latestStories: 'Neueste Meldungen',
  loadingStories: 'Die Meldungen werden geladen',
  storiesFailed: 'Die Meldungen konnten nicht geladen werden.',
  noStories: 'Noch keine Meldungen.',
  noStoriesWhy: 'Sobald ein Dokument im Ordner liegt, erscheint es hier als Meldung.',
  olderStories: 'Ältere Meldungen',
  olderFailed: 'Ältere Meldungen konnten nicht geladen werden.',
  olderPage: (number) => `Ältere Meldungen, Seite ${number}`,
  noSuchPage: 'Hier ist nichts.',
  noSuchPageWhy: 'Diese Liste hat keine Seite mit dieser Nummer.',
  storyCount: stories,

  topics: 'Themen',
  allTopics: 'Alle',
  moreTopics: 'Weitere Themen',
  addTopic: (topic) => `${topic} hinzunehmen`,
  removesTopic: (count) => `${count === '' ? '' : `${count}. `}Anklicken entfernt dieses Thema`,
  storiesOn: (topic) => `Meldungen zu ${topic}`,
  noCombination: 'Keine Meldungen.',
  noCombinationWhy: 'Keine Meldung hat all diese Themen.',

  storiesBy: (publisher) => `Meldungen, die ${publisher} gebracht oder aufgegriffen hat`,

  publishers: 'Medien',
  archive: 'Archiv',

  search: 'Suche',

  mainNavigation: 'Hauptmenü',
  moreNavigation: 'Mehr',
  menu: 'Menü',
  toTop: 'Nach oben',
  feed: 'Feed',
  saved: 'Gemerkt',
  display: 'Ansicht',
  shortcuts: 'Tastenkürzel',

  save: 'Merken',
  notKept: 'Gemerkt nur bis zum Verlassen: In diesem Browser darf die Seite keine Daten speichern.',
  unsaved: (headline) => `Nicht mehr gemerkt: ${headline}`,
  markRead: 'Als gelesen markieren',
  undo: 'Rückgängig',
  close: 'Schließen',
  markDay: 'Tag als gelesen markieren',
  markDayUnread: 'Tag als ungelesen markieren',
  dayMarked: (count) => `${stories(count)} als gelesen markiert`,
  newSinceLastVisit: 'Neu seit dem letzten Besuch',
  newStory: 'neu',
  showMuted: (count) =>
    `${count} ${count === 1 ? 'ausgeblendete Meldung' : 'ausgeblendete Meldungen'} zeigen`,
  hideMuted: (count) => `${stories(count)} ausblenden`,
  mute: 'Stummschalten',
  unmute: 'Wieder zeigen',
  mutedNow: (name) => `${name} ist jetzt in den Listen ausgeblendet`,

  story: 'Meldung',
  loadingStory: 'Die Meldung wird geladen',
  storyFailed: 'Die Meldung konnte nicht geladen werden.',
  read: 'Lesen',
  readAt: (publisher) => `Lesen bei ${publisher}`,
  via: (platform) => `über ${platform}`,
  copies: { amp: 'Leichte Fassung (AMP)', 'amp-cache': 'Zwischengespeicherte Fassung (AMP)' },
  playVideo: 'Video abspielen (lädt von YouTube)',
  readElsewhere: 'Teilen oder anderswo lesen',
  archiveCopy: 'Fassung im Internet Archive',
  copyCoverage: 'Link zu diesen Berichten',
  copyLink: (publisher) => `Link zum Artikel bei ${publisher}`,
  copyCitation: 'Zitat kopieren',
  share: 'Diese Berichte teilen',
  copied: 'Kopiert',
  notCopied: 'Kopieren nicht möglich',
  quotationMarks: ['„', '“'],

  timeline: 'Zeitleiste der Berichte',
  loadingCoverage: 'Die Berichte werden geladen',
  coverageFailed: 'Die Berichterstattung konnte nicht geladen werden.',
  onlyReport: 'Ein Bericht in dieser Ausgabe.',
  coverage: ({ reports, of, duration, first }) => {
    const length = duration === null ? 'zur selben Zeit' : `über ${duration}`;
    const own = reports === 1 ? 'ein Bericht' : `${words(reports)} Berichte`;
    const number = of === null ? own : `${words(reports)} von ${words(of)} Berichten`;
    const together = first.length > 1 ? 'berichteten zur selben Minute' : 'berichtete';
    const who = first.length === 0 ? '' : ` Zuerst ${together} ${joinNames(first, ' und ')}.`;
    return `${capitalize(number)} ${length}.${who}`;
  },
  alsoRelated: 'auch dazu',
  beforeThis: 'Was vorausging',
  whatFollowed: 'Was folgte',
  first: 'zuerst',
  thisStory: 'diese Meldung',
  latest: 'zuletzt',
  ownTimeline: 'Zur eigenen Zeitleiste',
  sameHeadline: (publisher) => `fast die gleiche Überschrift wie ${publisher}`,
  carriedBy: (others) =>
    `Auch bei ${others === 1 ? 'einem weiteren Medium' : `${words(others)} weiteren Medien`}`,
  updates: (articles) => (articles === 1 ? '1 Update' : `${articles} Updates`),
  moreReports: (reports) => `${reports} ${reports === 1 ? 'weiterer Bericht' : 'weitere Berichte'}`,
  reportCount: (reports) => (reports === 1 ? '1 Bericht' : `${reports} Berichte`),
  publisher: 'Medium',
  allPublishers: (publishers) => `Alle ${publishers} Medien`,
  plot: 'Berichte im Lauf der Zeit',
  asTable: 'Als Tabelle anzeigen',
  time: 'Zeit',
  allReports: (reports) => `Alle ${reports} Berichte`,
  coverageCount: (reports, publishers) =>
    `${reports === 1 ? '1 Bericht' : `${reports} Berichte`} · ${publishers === 1 ? '1 Medium' : `${publishers} Medien`}`,
  over: (what, duration) => `${what}, über ${duration}`,
};
