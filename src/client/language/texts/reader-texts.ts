import type { PreferenceName, Preferences } from '#client/lib/preferences.ts';

/** Why a file could not be imported. */
export type ImportFailure = 'unreadable' | 'foreign' | 'newer';

/** What a key does. */
export type ShortcutName =
  | 'next'
  | 'previous'
  | 'open'
  | 'original'
  | 'save'
  | 'read'
  | 'timeline'
  | 'excerpts'
  | 'home'
  | 'archive'
  | 'publishers'
  | 'saved'
  | 'search'
  | 'help';

type ChoiceTexts<Name extends PreferenceName> = {
  legend: string;
  options: Readonly<Record<Preferences[Name], string>>;
};

/** The texts of the panels and of the page of saved stories, loaded with them. */
export type ReaderTexts = {
  savedStories: string;
  /** How many stories are saved, and where. */
  savedHere: (count: number) => string;
  loadingSaved: string;
  savedFailed: string;
  savedFailedWhy: string;
  nothingSaved: string;
  nothingSavedWhy: string;
  /** Shown if storage is blocked or full. */
  notPersisted: string;
  /** The heading and description of export and import. */
  exchange: string;
  exchangeWhat: string;
  exportFile: string;
  importFile: string;
  imported: (saved: number, read: number) => string;
  importFailures: Record<ImportFailure, string>;

  display: string;
  /** Where the preferences are stored. */
  keptHere: string;
  choices: { [Name in PreferenceName]: ChoiceTexts<Name> };
  muted: string;
  /** How to mute, shown while nothing is muted. */
  nothingMuted: string;

  shortcuts: string;
  seeShortcuts: string;
  /** When shortcuts are off. */
  shortcutsHow: string;
  /** Between two keys pressed in sequence, and between two alternatives. */
  inTurn: string;
  either: string;
  /** Announced after a shortcut has changed a story. */
  saved: (headline: string) => string;
  read: (headline: string) => string;
  unread: (headline: string) => string;
  keys: Readonly<Record<ShortcutName, string>>;
};
