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
  | 'home'
  | 'archive'
  | 'saved'
  | 'search'
  | 'help';

type ChoiceTexts<Name extends PreferenceName> = {
  legend: string;
  options: Readonly<Record<Preferences[Name], string>>;
};

/** The texts of the panels that open over a page and of the page of saved stories, loaded with these. */
export type ReaderTexts = {
  savedStories: string;
  /** How many, and where they are kept. */
  savedHere: (count: number) => string;
  loadingSaved: string;
  savedFailed: string;
  savedFailedWhy: string;
  nothingSaved: string;
  nothingSavedWhy: string;
  /** Where storage is forbidden or full. */
  notPersisted: string;
  /** How to take everything along. */
  exchange: string;
  exchangeWhat: string;
  exportFile: string;
  importFile: string;
  imported: (saved: number, read: number) => string;
  importFailures: Record<ImportFailure, string>;

  display: string;
  /** Where the choices are kept. */
  keptHere: string;
  choices: { [Name in PreferenceName]: ChoiceTexts<Name> };
  muted: string;
  /** How to mute, where nothing is muted. */
  nothingMuted: string;

  shortcuts: string;
  seeShortcuts: string;
  /** What the shortcuts ask of the reader. */
  shortcutsHow: string;
  /** Between two keys that are pressed one after the other, and between two that do the same. */
  inTurn: string;
  either: string;
  /** What a key has done to a story. */
  saved: (headline: string) => string;
  read: (headline: string) => string;
  unread: (headline: string) => string;
  keys: Readonly<Record<ShortcutName, string>>;
};
