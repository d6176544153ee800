import { report, storyText, type World, writeWorld } from './write-world.ts';

const times = {
  'Ferry stops': '2021-03-01T08:00:00Z',
  'Bridge reopens': '2021-02-15T21:41:00Z',
  'Tunnel floods': '2021-02-15T08:00:00Z',
  'Tram derails': '2021-02-08T08:00:00Z',
  'Lock opens': '2019-12-31T08:00:00Z',
};

/** What others wrote of the tram, on the next day. */
const related = ['Off the rails', 'Tram service halted'].map((title) =>
  report({ title, publishedDateTime: '2021-02-09T08:00:00Z' }),
);

/** A site whose archive has two years, a year without stories between them, and a story with reports. */
export function archiveWorld(): Promise<World> {
  return writeWorld({
    'site.yaml': 'title: The Gazette',
    ...Object.fromEntries(
      Object.entries(times).map(([title, publishedDateTime], number) => [
        `story-${number}.md`,
        storyText({ title, publishedDateTime, ...(title === 'Tram derails' && { related }) }),
      ]),
    ),
  });
}
