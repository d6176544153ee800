import { describe, expect, test } from 'vitest';
import { printHealth } from '#commands/feeds/print-health.ts';
import { type FeedHealth, readFeedHealth } from '#gather/read-feed-health.ts';
import { readSubscriptionsFile } from '#gather/stages/read-subscriptions-file.ts';
import { gatheringTime, hoursLater, withNews } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';
import { smallNews } from '#tests/support/gathering/small-news.ts';
import { say } from '#tests/support/servers/answering-server.ts';

/** The health of a folder's feeds at a time. */
function healthOf(folder: string, now: Date): FeedHealth[] {
  return readFeedHealth(folder, readSubscriptionsFile(folder).subscriptions ?? [], now);
}

const outlines = {
  'well.example': 'text="Well"',
  'failing.example': 'text="Failing"',
  'gone.example': 'text="Gone"',
  'moved.example': '',
};

describe('The health of feeds', () => {
  test('is told of those that are well, fail, have ended, have moved, and are new', async () => {
    await withNews(async ({ folder, server, subscribe, gather }) => {
      subscribe(outlines);
      server.publish('well.example/feed', newsFeed(smallNews['harbourpost.example'] ?? []));
      server.publish('failing.example/feed', say(500));
      server.publish('gone.example/feed', say(410));
      server.publish('moved.example/feed', say(301, { Location: '/new' }));
      server.publish('moved.example/new', newsFeed([]));
      expect(healthOf(folder, gatheringTime).map(({ state }) => state)).toEqual(
        Array(4).fill('new'),
      );
      await gather();
      await gather({ now: hoursLater(1) });
      subscribe({ ...outlines, 'new.example': 'text="New"' });
      const health = healthOf(folder, hoursLater(1));
      const at = hoursLater(1).toISOString();
      expect(health).toMatchObject([
        { state: 'well', failures: 0, lastSuccess: at, lastError: null, perWeek: 0.5 },
        { state: 'failing', failures: 2, lastSuccess: null, lastError: { at } },
        { state: 'gone', failures: 1, nextTry: null },
        { state: 'well', publisher: null, perWeek: 0 },
        { state: 'new', nextTry: null },
      ]);
      const { port } = server;
      const [failing, gone, fresh, well, moved] = printHealth(health, hoursLater(1)).split('\n\n');
      expect(failing).toMatch(
        /^Failing – http:.*\n {2}Failed 2 times in a row\. Never read\. Next try in .*\.\n {2}.* answered 500/,
      );
      expect(gone).toMatch(
        /^Gone – .*\n {2}Ended by its publisher\. .*You can delete its outline\./,
      );
      expect(fresh).toBe(`New – http://new.example:${port}/feed\n  Never asked. Due now.`);
      expect(well).toBe(
        `Well – http://well.example:${port}/feed\n  Last read less than a minute ago. Due now.\n  About 0.5 articles a week.`,
      );
      expect(moved).toContain(`It has moved to http://moved.example:${port}/new.`);
    });
  });

  test('counts the articles of the last four weeks', async () => {
    await withNews(async ({ folder, server, subscribe, gather }) => {
      subscribe({ 'well.example': 'text="Well"' });
      server.publish('well.example/feed', newsFeed(smallNews['harbourpost.example'] ?? []));
      await gather();
      expect(healthOf(folder, hoursLater(24 * 20))).toMatchObject([{ perWeek: 0.5 }]);
      expect(healthOf(folder, hoursLater(24 * 30))).toMatchObject([{ perWeek: 0 }]);
    });
  });
});
