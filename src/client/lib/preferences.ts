import type { SourceDomain, TopicSlug } from '#dataset/values.ts';

/** What can be chosen of each preference. */
export const preferenceChoices = {
  theme: ['system', 'light', 'dark'],
  textSize: ['small', 'medium', 'large', 'larger', 'largest'],
  density: ['airy', 'dense'],
  pictures: ['on', 'off'],
  times: ['absolute', 'relative'],
  /** Whose time zone times are told in. */
  zone: ['site', 'reader', 'utc'],
  /** Where the links to publishers open. */
  sources: ['here', 'new-tab'],
  shortcuts: ['on', 'off'],
} as const;

type Choices = typeof preferenceChoices;

export type PreferenceName = keyof Choices;

/** A topic or a source that a reader doesn't want in lists. */
export type Muted =
  | { kind: 'topic'; key: TopicSlug; name: string }
  | { kind: 'source'; key: SourceDomain; name: string };

/** How a reader wants the site. */
export type Preferences = { [Name in PreferenceName]: Choices[Name][number] } & {
  muted: readonly Muted[];
};

/** How the site is for a reader who has chosen nothing, and in every page that the build writes. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  textSize: 'medium',
  density: 'airy',
  pictures: 'on',
  times: 'absolute',
  zone: 'site',
  sources: 'here',
  shortcuts: 'on',
  muted: [],
};
