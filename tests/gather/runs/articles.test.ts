import { describe, expect, test } from 'vitest';
import { hoursLater, withNews } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';

const bridge = {
  title: 'Harbour bridge reopens to traffic after two years of repairs',
  link: 'https://harbourpost.example/bridge',
  date: '2024-03-01T08:00:00Z',
};
const settings = ['pages: 0', 'publishers: 1'];
const harbourPost = { 'harbourpost.example': 'text="Harbour Post"' };

describe('An article', () => {
  test('in two feeds is one report, as the first of their outlines has it', async () => {
    await withNews(async ({ server, subscribe, gather, stories, files }) => {
      subscribe({
        'harbourpost.example': 'text="Harbour Post" type="rss"',
        'planet.example': 'text="Planet"',
      });
      const isAsked = new Promise<void>((resolve) => {
        server.publish('planet.example/feed', (_request, response) => {
          response.end(newsFeed([{ ...bridge, link: `${bridge.link}?utm_source=planet` }]), () =>
            resolve(),
          );
        });
      });
      server.publish('harbourpost.example/feed', (_request, response) => {
        // The other feed is read before this one.
        void isAsked.then(() => response.end(newsFeed([bridge])));
      });
      const { articles } = await gather();
      expect(articles).toMatchObject({ found: 1, known: 1 });
      expect(await stories()).toMatchObject([{ main: 'harbourpost.example/bridge', coverage: [] }]);
      const [file] = [...(await files()).values()];
      expect(file?.text).toContain('name: "Harbour Post"');
    }, settings);
  });

  test('whose feed doesn’t date it has the time when it was first seen', async () => {
    await withNews(async ({ server, subscribe, gather, files }) => {
      const { date: _, ...undated } = bridge;
      subscribe(harbourPost);
      server.publish('harbourpost.example/feed', newsFeed([undated]));
      await gather();
      const before = await files();
      expect([...before.keys()]).toEqual([
        '2024-03-01-harbour-bridge-reopens-to-traffic-after-two-years-of-repairs.md',
      ]);
      const [{ text = '' } = {}] = [...before.values()];
      expect(text).toContain('publishedDateTime: 2024-03-01T20:00:00Z\ndateSeen: true\n');
      server.publish('harbourpost.example/feed', newsFeed([{ ...undated, text: 'News of it.' }]));
      await gather({ now: hoursLater(30) });
      expect(await files()).toEqual(before);
    }, settings);
  });

  test('that doesn’t tell its time never leads one that does', async () => {
    await withNews(async ({ server, subscribe, gather, stories }) => {
      const { date: _, ...undated } = bridge;
      subscribe({ ...harbourPost, 'citydesk.example': 'text="City Desk"' });
      server.publish('harbourpost.example/feed', newsFeed([undated]));
      const other = { ...bridge, link: 'https://citydesk.example/bridge' };
      server.publish('citydesk.example/feed', newsFeed([{ ...other, date: '2024-03-01T23:00Z' }]));
      await gather({ now: hoursLater(-1) });
      expect(await stories()).toMatchObject([{ main: 'citydesk.example/bridge' }]);
    }, settings);
  });

  test('is led by a publisher of more weight, though that one was later', async () => {
    await withNews(async ({ server, subscribe, gather, stories }) => {
      subscribe({ ...harbourPost, 'citydesk.example': 'text="City Desk" weight="1.5"' });
      server.publish('harbourpost.example/feed', newsFeed([bridge]));
      const other = { ...bridge, link: 'https://citydesk.example/bridge' };
      server.publish(
        'citydesk.example/feed',
        newsFeed([{ ...other, date: '2024-03-01T12:00:00Z' }]),
      );
      await gather();
      expect(await stories()).toMatchObject([
        { main: 'citydesk.example/bridge', coverage: ['harbourpost.example/bridge'] },
      ]);
    }, settings);
  });

  test('that its publisher gives a new address on every fetch stays one report', async () => {
    await withNews(async ({ server, subscribe, gather, stories }) => {
      const { date: _, ...undated } = { ...bridge, title: 'Ferry timetable changes in the spring' };
      subscribe(harbourPost);
      for (let hour = 0; hour < 5; hour += 1) {
        const items = [bridge, undated].map((item, index) => ({
          ...item,
          link: `https://harbourpost.example/${index}/session-${hour}`,
        }));
        server.publish('harbourpost.example/feed', newsFeed(items));
        await gather({ now: hoursLater(hour) });
      }
      expect(await stories()).toMatchObject([
        { main: 'harbourpost.example/1/session-0', coverage: [] },
        { main: 'harbourpost.example/0/session-0', coverage: [] },
      ]);
    }, settings);
  });

  test('of a backlog of years is a story of its own time', async () => {
    await withNews(
      async ({ server, subscribe, gather, stories }) => {
        const years = [2015, 2018, 2021, 2024];
        const backlog = (host: string, minute: string) =>
          years.map((year) => ({
            title: `Harbour bridge closes for repairs of its towers, traffic waits`,
            link: `https://${host}/${year}/bridge`,
            date: `${year}-02-10T08:${minute}:00Z`,
          }));
        subscribe({ ...harbourPost, 'citydesk.example': 'text="City Desk"' });
        for (const [host, minute] of [
          ['harbourpost.example', '00'],
          ['citydesk.example', '30'],
        ] as const) {
          server.publish(`${host}/feed`, newsFeed(backlog(host, minute)));
        }
        await gather();
        expect(await stories()).toEqual(
          years.map((year) => ({
            file: expect.stringContaining(`${year}-02-10-`),
            title: expect.any(String),
            main: `harbourpost.example/${year}/bridge`,
            coverage: [`citydesk.example/${year}/bridge`],
          })),
        );
      },
      ['pages: 0'],
    );
  });
});
