import { describe, expect, test } from 'vitest';
import { hoursLater, type Outlines, withNews } from '#tests/support/gathering/gathering-world.ts';
import { newsFeed } from '#tests/support/gathering/news-feed.ts';

const outlines: Outlines = { 'harbourpost.example': 'text="Harbour Post" alone="yes"' };
const page = `<html><head><meta property="og:description" content="What the page says of it.">
  <meta property="og:image" content="/picture.jpg"></head></html>`;

/** A world with so many articles whose feed gives neither excerpt nor picture, and `settings`. */
function withBareNews(
  count: number,
  settings: readonly string[],
  use: Parameters<typeof withNews>[0],
) {
  return withNews(async (world) => {
    const { server, subscribe } = world;
    subscribe(outlines);
    const items = Array.from({ length: count }, (_, index) => ({
      title: `${['Ferry', 'Octopus', 'Snow', 'Derby'][index]} of the day number ${index}`,
      link: `http://harbourpost.example:${server.port}/${index}`,
      date: '2024-03-01T09:00Z',
    }));
    server.publish('harbourpost.example/feed', newsFeed(items));
    for (let index = 0; index < count; index += 1) {
      server.publish(`harbourpost.example/${index}`, page);
    }
    await use(world);
  }, settings);
}

const pagesIn = (asked: readonly string[]) => asked.filter((address) => /\/\d$/.test(address));

describe('The page of an article', () => {
  test('is asked once for what its feed doesn’t say', async () => {
    await withBareNews(1, [], async ({ server, gather, files }) => {
      await gather();
      await gather({ now: hoursLater(1) });
      expect(pagesIn(server.asked)).toEqual(['harbourpost.example/0']);
      const [file] = (await files()).values();
      expect(file?.text).toContain('excerpt: "What the page says of it."');
      expect(file?.text).toContain(`url: "http://harbourpost.example:${server.port}/picture.jpg"`);
    });
  });

  test('is asked of so many articles of a run', async () => {
    await withBareNews(4, ['pages: 2'], async ({ server, gather }) => {
      const { stories } = await gather();
      expect(stories.written).toHaveLength(4);
      expect(pagesIn(server.asked)).toHaveLength(2);
    });
  });

  test('is not asked where robots.txt says so, and its article is a story without it', async () => {
    await withBareNews(2, [], async ({ server, gather, files }) => {
      server.publish('harbourpost.example/robots.txt', 'User-agent: *\nDisallow: /1');
      await gather();
      expect(pagesIn(server.asked)).toEqual(['harbourpost.example/0']);
      const texts = [...(await files()).values()].map(({ text }) => text.includes('excerpt'));
      expect(texts.toSorted()).toEqual([false, true]);
    });
  });

  test('that answers nothing of use leaves its article as it is', async () => {
    await withBareNews(2, [], async ({ server, gather, stories }) => {
      server.publish('harbourpost.example/0', (request) => request.socket.destroy());
      server.publish('harbourpost.example/1', '\0\0<meta');
      expect(await gather()).toMatchObject({ notices: [] });
      expect(await stories()).toHaveLength(2);
    });
  });

  test('of a report that goes on waiting is not asked', async () => {
    await withBareNews(1, [], async ({ server, subscribe, gather }) => {
      subscribe({ 'harbourpost.example': 'text="Harbour Post"' });
      expect((await gather()).articles.waiting).toBe(1);
      expect(pagesIn(server.asked)).toEqual([]);
    });
  });
});
