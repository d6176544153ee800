import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type GatheringWorld, hoursLater, withNews } from './gathering-world.ts';
import { type NewsItem, newsFeed } from './news-feed.ts';

const item = (host: string, title: string, time: string): NewsItem => ({
  title,
  link: `https://${host}/bridge`,
  date: `2024-03-01T${time}:00Z`,
});

/** What two publishers tell of at first. */
export const news = {
  'harbourpost.example': item(
    'harbourpost.example',
    'Harbour bridge reopens to traffic after two years of repairs',
    '08:00',
  ),
  'citydesk.example': item(
    'citydesk.example',
    'After two years of repairs, the harbour bridge reopens to traffic',
    '08:30',
  ),
};

/** What the third publisher tells of after the editor has been there. */
export const third = item(
  'tramnews.example',
  'Trams cross the reopened harbour bridge: traffic after two years of repairs',
  '14:00',
);

export type Edit = (world: GatheringWorld & { path: string; text: string }) => void;

/** Gathers a story of two reports; lets the editor do something; gathers a third one, with the feeds changed. */
export async function afterEdit(
  edit: Edit,
  check: (world: GatheringWorld, name: string) => Promise<void>,
): Promise<void> {
  await withNews(async (world) => {
    const { folder, server, subscribe, gather, files } = world;
    subscribe({
      'harbourpost.example': 'text="Harbour Post"',
      'citydesk.example': 'text="City Desk"',
      'tramnews.example': 'text="Tram News"',
    });
    server.publish('tramnews.example/feed', newsFeed([]));
    for (const [host, each] of Object.entries(news)) {
      server.publish(`${host}/feed`, newsFeed([each]));
    }
    await gather();
    const [name = ''] = (await files()).keys();
    const path = join(folder, name);
    edit({ ...world, path, text: readFileSync(path, 'utf8') });
    for (const [host, each] of Object.entries(news)) {
      server.publish(`${host}/feed`, newsFeed([{ ...each, title: `Now: ${each.title}` }]));
    }
    server.publish('tramnews.example/feed', newsFeed([third]));
    await gather({ now: hoursLater(1) });
    await check(world, name);
    const before = await files();
    await gather({ now: hoursLater(2) });
    expect(await files()).toEqual(before);
  });
}

/** The story of all three. */
export const all = {
  main: 'harbourpost.example/bridge',
  coverage: ['citydesk.example/bridge', 'tramnews.example/bridge'],
};
