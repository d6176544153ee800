import { describe, expect, test } from 'vitest';
import { hoursLater, type Story, withNews } from '#tests/support/gathering/gathering-world.ts';
import { type NewsItem, newsFeed } from '#tests/support/gathering/news-feed.ts';
import { smallNews, smallOutlines, smallStories } from '#tests/support/gathering/small-news.ts';
import type { NewsServer } from '#tests/support/servers/news-server.ts';

function publishAll(
  server: NewsServer,
  choose: (items: readonly NewsItem[]) => readonly NewsItem[] = (items) => items,
): void {
  for (const [host, items] of Object.entries(smallNews)) {
    server.publish(`${host}/feed`, newsFeed(choose(items)));
  }
}

const inShort = (stories: readonly Story[]) =>
  Object.fromEntries(stories.map(({ main, coverage }) => [main, coverage]));

describe('A run', () => {
  test('makes a story of each event that two publishers have, and lets the rest wait', async () => {
    await withNews(async ({ server, subscribe, gather, stories }) => {
      subscribe(smallOutlines);
      publishAll(server);
      const { feeds, articles, stories: told, notices } = await gather();
      expect(inShort(await stories())).toEqual(smallStories);
      expect(feeds).toMatchObject({ subscribed: 6, read: 6, unchanged: 0, failed: [] });
      expect(articles).toMatchObject({ found: 8, known: 0, waiting: 1 });
      expect(told).toMatchObject({ extended: [], named: [], reports: 7 });
      expect(told.written.toSorted()).toEqual((await stories()).map(({ file }) => file));
      expect(notices).toEqual([]);
    });
  });

  test('on feeds that have not changed asks with conditions, and touches no document', async () => {
    await withNews(async ({ server, subscribe, gather, files }) => {
      subscribe(smallOutlines);
      publishAll(server);
      await gather();
      const before = await files();
      server.asked.length = 0;
      const second = await gather({ now: hoursLater(1) });
      expect(await files()).toEqual(before);
      expect(server.asked.toSorted()).toEqual(
        Object.keys(smallNews)
          .map((host) => `${host}/feed (if changed)`)
          .toSorted(),
      );
      expect(second).toMatchObject({
        feeds: { read: 0, unchanged: 6 },
        articles: { found: 0, waiting: 1 },
        stories: { written: [], extended: [] },
      });
    });
  });

  test('on feeds that say the same in other words finds what it knows, and touches nothing', async () => {
    await withNews(async ({ server, subscribe, gather, files }) => {
      subscribe(smallOutlines);
      publishAll(server);
      await gather();
      const before = await files();
      publishAll(server, (items) =>
        items.map((item) => ({
          ...item,
          title: `Updated: ${item.title}`,
          link: `${item.link}${item.link?.includes('?') ? '&' : '?'}utm_campaign=2&fbclid=x#top`,
        })),
      );
      const second = await gather({ now: hoursLater(1) });
      expect(second).toMatchObject({ feeds: { read: 6 }, articles: { found: 0, known: 8 } });
      expect(await files()).toEqual(before);
    });
  });
});

describe('Many runs of growing feeds', () => {
  test('end with the stories of one run', async () => {
    const times = [
      ...new Set(
        Object.values(smallNews)
          .flat()
          .map(({ date = '' }) => date),
      ),
    ].sort();
    await withNews(async ({ server, subscribe, gather, stories }) => {
      subscribe(smallOutlines);
      for (const [hour, time] of times.entries()) {
        publishAll(server, (items) => items.filter(({ date = '' }) => date <= time));
        await gather({ now: hoursLater(hour / 10) });
      }
      expect(inShort(await stories())).toEqual(smallStories);
    });
  });
});
