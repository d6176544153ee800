/** A file of a new folder. */
export type StartingFile = {
  /** Where it goes, below the folder. */
  path: string;
  /** What it is copied from, in `template/`. */
  template: string;
  meaning: string;
};

/**
 * The files of a new folder. npm packs no `.gitignore`, and takes a `package.json` for a package's own,
 * so the templates have other names.
 */
export const startingFiles: readonly StartingFile[] = [
  { path: 'data/site.yaml', template: 'site.yaml', meaning: 'the settings of the site' },
  {
    path: 'data/feeds.opml',
    template: 'feeds.opml',
    meaning: 'the feeds that the news comes from',
  },
  { path: 'package.json', template: 'scripts.json', meaning: 'what npm run can do here' },
  { path: '.gitignore', template: 'ignored-files.txt', meaning: 'what git leaves alone' },
  {
    path: '.github/workflows/publish.yml',
    template: 'publish.yml',
    meaning: 'publishes the site on GitHub Pages every hour',
  },
];

/** One more, for a folder that has no story yet. */
export const firstStory: StartingFile = {
  path: 'data/2017-05-17-announcing-json-feed.md',
  template: 'first-story.md',
  meaning: 'a story that explains itself',
};
