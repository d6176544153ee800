import { describe, expect, test } from 'vitest';
import { hoursLater, withNews } from '#tests/support/gathering/gathering-world.ts';
import { type NewsItem, newsFeed } from '#tests/support/gathering/news-feed.ts';

const octopus = {
  title: 'An octopus at the aquarium learns to open jars',
  link: 'https://harbourpost.example/octopus',
  date: '2024-03-01T09:00:00Z',
};
const football = {
  title: 'United wins the football derby in the last minute',
  link: 'https://harbourpost.example/derby',
  date: '2024-03-01T10:00:00Z',
};
const german = {
  title: 'Der Landtag wählt Anna Berger zur neuen Präsidentin des Hauses',
  link: 'https://landbote.example/berger',
  date: '2024-03-01T11:00:00Z',
};

/** Gathers one feed where nothing waits, and gives the addresses of the stories, and what was left out. */
async function gatherOnly(items: readonly NewsItem[], settings: readonly string[]) {
  let outcome: object = {};
  await withNews(
    async ({ server, subscribe, gather, stories }) => {
      subscribe({ 'harbourpost.example': 'text="Harbour Post"' });
      server.publish('harbourpost.example/feed', newsFeed(items));
      const { leftOut } = (await gather()).articles;
      const out = Object.entries(leftOut).filter(([, count]) => count > 0);
      const taken = (await stories()).map(({ main }) => main.split('/')[1]);
      outcome = { taken, leftOut: Object.fromEntries(out) };
    },
    ['pages: 0', 'publishers: 1', ...settings],
  );
  return outcome;
}

describe('What the settings of `gather` leave out is no story, and is counted', () => {
  test.each<[string, string, object]>([
    ['by a word of a headline', 'withoutWords: [football]', { word: 1 }],
    ['by its publisher’s domain', 'withoutPublishers: [landbote.example]', { publisher: 1 }],
    ['by its publisher’s name', 'withoutPublishers: [harbour post]', { publisher: 3 }],
    ['by its language', 'languages: [en, fr]', { language: 1 }],
  ])('%s', async (_how, setting, leftOut) => {
    const all = [octopus, football, german];
    const outcome = await gatherOnly(all, [setting]);
    expect(outcome).toMatchObject({ leftOut });
    const [[, count] = ['', 0]] = Object.entries(leftOut);
    expect(outcome).toHaveProperty('taken.length', all.length - count);
  });

  test('by a word of an excerpt, in any case, but not by a part of a word', async () => {
    const ball = { ...octopus, text: 'It also plays FOOTBALL, with its keeper.' };
    const balls = { ...football, title: 'Footballers of the streetfootball league strike' };
    expect(await gatherOnly([ball, balls], ['withoutWords: [football]'])).toEqual({
      taken: ['derby'],
      leftOut: { word: 1 },
    });
  });

  test('beyond so many of one feed and day, the later ones', async () => {
    const next = { ...german, link: 'https://a.example/next', date: '2024-03-02T00:00:00Z' };
    expect(await gatherOnly([german, football, next, octopus], ['perDay: 2'])).toEqual({
      taken: ['octopus', 'derby', 'next'],
      leftOut: { 'too-many': 1 },
    });
  });

  test('beyond so many of one feed and day, over all runs of that day', async () => {
    await withNews(
      async ({ server, subscribe, gather, stories }) => {
        subscribe({ 'harbourpost.example': 'text="Harbour Post"' });
        for (const [hour, items] of [[octopus], [football], [german]].entries()) {
          server.publish('harbourpost.example/feed', newsFeed(items));
          await gather({ now: hoursLater(hour) });
        }
        expect((await stories()).map(({ main }) => main)).toEqual([
          'harbourpost.example/octopus',
          'harbourpost.example/derby',
        ]);
      },
      ['pages: 0', 'publishers: 1', 'perDay: 2'],
    );
  });
});
