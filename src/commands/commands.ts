import type { Command, Flag } from './command.ts';

const port: Flag = { name: 'port', value: 'PORT', meaning: 'the port, 0 for any free one' };

/** Every command of `lede`, in the order of its help: a row each, and a file for what it does. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    operand: 'FOLDER',
    summary: 'begins a folder for a site of your own',
    details:
      'Writes settings, a list of feeds, a first story, and a workflow that publishes the site on GitHub Pages. Files that are there already are left as they are.',
    flags: [],
    variables: [],
    run: async (_environment, given) => (await import('./init.ts')).init(given),
  },
  {
    name: 'gather',
    operand: null,
    summary: 'gathers the news of your feeds into documents',
    details:
      'Asks the feeds in feeds.opml that are due, and writes their articles as stories and coverage. What is there already is never changed, only added to.',
    flags: [
      {
        name: 'watch',
        value: 'INTERVAL',
        meaning: 'goes on, and gathers again after 15m, 2h or so',
      },
      {
        name: 'update-opml',
        value: null,
        meaning: 'writes the new addresses of feeds that have moved',
      },
      { name: 'json', value: null, meaning: 'prints the result as JSON' },
    ],
    variables: ['LEDE_DATA', 'LEDE_PRIVATE_HOSTS'],
    run: async (environment, given) => (await import('./gather.ts')).gather(environment, given),
  },
  {
    name: 'feeds',
    operand: null,
    summary: 'lists the health of your feeds',
    details:
      'For each feed: when it was last read, its last error, its articles a week, its next try.',
    flags: [{ name: 'json', value: null, meaning: 'prints them as JSON' }],
    variables: ['LEDE_DATA'],
    run: async (environment, given) => (await import('./feeds.ts')).feeds(environment, given),
  },
  {
    name: 'pictures',
    operand: null,
    summary: 'keeps the pictures of the documents beside them',
    details:
      'Where site.yaml says `pictures: keep`, each picture is fetched once, and the site shows that copy. lede gather does so by itself for what it gathers.',
    flags: [{ name: 'json', value: null, meaning: 'prints the result as JSON' }],
    variables: ['LEDE_DATA', 'LEDE_PRIVATE_HOSTS'],
    run: async (environment, given) => (await import('./pictures.ts')).pictures(environment, given),
  },
  {
    name: 'dev',
    operand: null,
    summary: 'shows the site while you edit its documents',
    details:
      'An edited document shows at once, and a bad one shows its problem in the page and in the terminal. Without --port, the site is at http://localhost:5173, or at the next port that is free.',
    flags: [port],
    variables: ['LEDE_DATA', 'LEDE_BASE', 'LEDE_CACHE', 'SOURCE_DATE_EPOCH'],
    run: async (environment, given) => (await import('./dev.ts')).dev(environment, given),
  },
  {
    name: 'build',
    operand: null,
    summary: 'builds the site',
    details: 'Documents with an error are left out, and their problems printed.',
    flags: [],
    variables: [
      'LEDE_DATA',
      'LEDE_OUT',
      'LEDE_BASE',
      'LEDE_STRICT',
      'LEDE_COMPRESS',
      'LEDE_CACHE',
      'SOURCE_DATE_EPOCH',
    ],
    run: async (environment) => (await import('./build.ts')).build(environment),
  },
  {
    name: 'serve',
    operand: null,
    summary: 'serves the finished site to this machine',
    details: 'The site is at http://localhost:4173, unless another port is chosen.',
    flags: [port],
    variables: ['LEDE_OUT', 'LEDE_BASE', 'PORT'],
    run: async (environment, given) => (await import('./serve.ts')).serve(environment, given),
  },
  {
    name: 'check',
    operand: null,
    summary: 'prints the problems of the documents',
    details: 'Exits with 1 if any document was left out.',
    flags: [
      { name: 'json', value: null, meaning: 'prints counts and all problems as JSON' },
      { name: 'github', value: null, meaning: 'prints annotations for a GitHub workflow' },
      { name: 'notes', value: null, meaning: 'prints what was repaired, too' },
    ],
    variables: ['LEDE_DATA', 'LEDE_CACHE', 'SOURCE_DATE_EPOCH'],
    run: async (environment, given) => (await import('./check.ts')).check(environment, given),
  },
];
