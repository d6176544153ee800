import type { PublisherId, TopicSlug } from '#dataset/values.ts';

/** The options of each preference. */
export const preferenceChoices = {
  theme: ['system', 'light', 'dark'],
  textSize: ['small', 'medium', 'large', 'larger', 'largest'],
  /** How much room stories have; `headlines` shows a list of them and nothing more. */
  density: ['airy', 'dense', 'headlines'],
  pictures: ['on', 'off'],
  times: ['absolute', 'relative'],
  /** The time zone in which times are shown. */
  zone: ['site', 'reader', 'utc'],
  /** Where links to articles open. */
  articles: ['here', 'new-tab'],
  shortcuts: ['on', 'off'],
} as const;

type Choices = typeof preferenceChoices;

export type PreferenceName = keyof Choices;

/** A topic or publisher that the reader has hidden from lists. */
export type Muted =
  | { kind: 'topic'; key: TopicSlug; name: string }
  | { kind: 'publisher'; key: PublisherId; name: string };

/** Everything a reader can choose about the site. */
export type Preferences = { [Name in PreferenceName]: Choices[Name][number] } & {
  muted: readonly Muted[];
};

/** The preferences of a reader who has chosen nothing, and of every built page. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  textSize: 'medium',
  density: 'airy',
  pictures: 'on',
  times: 'absolute',
  zone: 'site',
  articles: 'here',
  shortcuts: 'on',
  muted: [],
};
