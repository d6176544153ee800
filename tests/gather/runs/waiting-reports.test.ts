import { describe, expect, test } from 'vitest';
import { hoursLater, withNews } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';

const octopus = {
  title: 'An octopus at the aquarium learns to open jars',
  link: 'https://harbourpost.example/octopus',
  date: '2024-03-01T09:00:00Z',
};
const jars = {
  title: 'Aquarium octopus learns how to open jars',
  link: 'https://citydesk.example/jars',
  date: '2024-03-01T15:00:00Z',
};
const outlines = {
  'harbourpost.example': 'text="Harbour Post"',
  'citydesk.example': 'text="City Desk"',
};
const nothing = newsFeed([]);

/** In these worlds one publisher has a report. Twelve hours later a run takes place. */
function withOctopus(
  use: Parameters<typeof withNews>[0],
  settings: readonly string[] = [],
  first: Readonly<Record<string, string>> = outlines,
) {
  return withNews(
    async (world) => {
      world.subscribe(first);
      world.server.publish('harbourpost.example/feed', newsFeed([octopus]));
      world.server.publish('citydesk.example/feed', nothing);
      await use(world);
    },
    ['pages: 0', ...settings],
  );
}

describe('A report of one publisher', () => {
  test('waits, and is a story a day after it was published', async () => {
    await withOctopus(async ({ gather, stories }) => {
      expect(await gather()).toMatchObject({ articles: { waiting: 1 }, stories: { written: [] } });
      expect(await gather({ now: hoursLater(12) })).toMatchObject({ articles: { waiting: 1 } });
      expect(await stories()).toEqual([]);
      expect(await gather({ now: hoursLater(13) })).toMatchObject({
        articles: { found: 0, waiting: 0 },
        stories: { written: ['2024-03-01-an-octopus-at-the-aquarium-learns-to-open-jars.md'] },
      });
      expect(await gather({ now: hoursLater(40) })).toMatchObject({ stories: { written: [] } });
    });
  });

  test('is a story once a second publisher has it, which is led by the earlier one', async () => {
    await withOctopus(async ({ server, gather, stories }) => {
      await gather();
      server.publish('citydesk.example/feed', newsFeed([jars]));
      await gather({ now: hoursLater(1) });
      expect(await stories()).toMatchObject([
        { main: 'harbourpost.example/octopus', coverage: ['citydesk.example/jars'] },
      ]);
    });
  });

  test('that has become a story gains what comes later, and keeps its main article', async () => {
    const heavy = { ...outlines, 'citydesk.example': 'text="City Desk" weight="5"' };
    await withOctopus(
      async ({ server, gather, stories }) => {
        await gather({ now: hoursLater(13) });
        server.publish('citydesk.example/feed', newsFeed([jars]));
        const second = await gather({ now: hoursLater(14) });
        expect(second.stories).toMatchObject({ written: [], reports: 1 });
        expect(second.stories.extended).toHaveLength(1);
        expect(await stories()).toMatchObject([
          { main: 'harbourpost.example/octopus', coverage: ['citydesk.example/jars'] },
        ]);
      },
      [],
      heavy,
    );
  });

  test('of a feed with alone="yes" is a story at once', async () => {
    const alone = { ...outlines, 'harbourpost.example': 'text="Harbour Post" alone="yes"' };
    await withOctopus(
      async ({ gather }) => {
        const { stories, articles } = await gather();
        expect(stories.written).toHaveLength(1);
        expect(articles.waiting).toBe(0);
      },
      [],
      alone,
    );
  });

  test.each([
    ['where one publisher is enough', ['publishers: 1'], 0],
    ['where nothing waits', ['wait: 0'], 0],
    ['where the setting says so many hours', ['wait: 36'], 25],
  ])('is a story %s', async (_where, settings, hours) => {
    await withOctopus(async ({ gather, stories }) => {
      if (hours > 0) await gather({ now: hoursLater(hours - 1) });
      expect(await stories()).toEqual([]);
      await gather({ now: hoursLater(hours) });
      expect(await stories()).toHaveLength(1);
    }, settings);
  });

  test('and one of another are no story where three publishers must have it', async () => {
    await withOctopus(
      async ({ server, gather }) => {
        server.publish('citydesk.example/feed', newsFeed([jars]));
        expect(await gather()).toMatchObject({
          articles: { waiting: 2 },
          stories: { written: [] },
        });
      },
      ['publishers: 3'],
    );
  });

  test('that never becomes a story by itself is left out after a month, which is told', async () => {
    await withOctopus(
      async ({ server, gather, stories }) => {
        await gather();
        const day30 = await gather({ now: hoursLater(24 * 30) });
        expect(day30).toMatchObject({ articles: { waiting: 1 }, notices: [] });
        const day32 = await gather({ now: hoursLater(24 * 32) });
        expect(day32).toMatchObject({
          articles: { waiting: 0 },
          notices: [expect.stringMatching(/^1 report .* month/)],
        });
        server.publish('citydesk.example/feed', newsFeed([jars]));
        await gather({ now: hoursLater(24 * 33) });
        expect(await gather({ now: hoursLater(24 * 34) })).toMatchObject({ notices: [] });
        expect(await stories()).toEqual([]);
      },
      ['wait: never'],
    );
  });

  test('from a future that is a mistake is taken for one without a date', async () => {
    await withOctopus(async ({ server, gather, files }) => {
      server.publish(
        'harbourpost.example/feed',
        newsFeed([{ ...octopus, date: '2042-01-01T00:00:00Z' }]),
      );
      await gather();
      expect(await gather({ now: hoursLater(24) })).toMatchObject({ articles: { waiting: 0 } });
      const [document] = [...(await files()).values()];
      expect(document?.text).toContain('publishedDateTime: 2024-03-01T20:00:00Z\ndateSeen: true\n');
    });
  });
});
