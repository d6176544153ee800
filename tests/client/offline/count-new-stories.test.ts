import { describe, expect, test } from 'vitest';
import { countNewer } from '#client/offline/count-new-stories.ts';
import type { ListedStory } from '#dataset/list.ts';
import { pagesOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** The stories of a list of so many, one an hour, the newest first. */
async function listOf(count: number, uncertain: readonly number[] = []): Promise<ListedStory[]> {
  const documents = Array.from({ length: count }, (_, hour) => [
    `2024-03-01-story-${hour}.md`,
    storyText({
      title: `Story ${hour}`,
      publishedDateTime: `2024-03-01T${String(hour).padStart(2, '0')}:00:00Z`,
      webUrl: `https://harbourpost.example/${hour}`,
    }),
  ]);
  const { dataset } = await writeWorld(Object.fromEntries(documents));
  const stories = pagesOf(dataset, dataset.manifest.firstPage).flatMap((page) => page.stories);
  const newestFirst = stories.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
  return newestFirst.map((story, place) =>
    uncertain.includes(place) ? { ...story, dateUncertain: true } : story,
  );
}

describe('the new stories of an edition', () => {
  test('are those newer than all that the reader has', async () => {
    const all = await listOf(8);
    expect(countNewer([{ stories: all }], all.slice(3))).toBe(3);
  });

  test('are counted over several pages of a list', async () => {
    const all = await listOf(8);
    const pages = [{ stories: all.slice(0, 2) }, { stories: all.slice(2) }];
    expect(countNewer(pages, all.slice(3))).toBe(3);
  });

  test('are not told where there may be more than were read', async () => {
    const all = await listOf(8);
    expect(countNewer([{ stories: all.slice(0, 3) }], all.slice(3))).toBe(0);
  });

  test('are none where the reader has all, or nothing is known of what the reader has', async () => {
    const all = await listOf(4);
    expect(countNewer([{ stories: all }], all)).toBe(0);
    expect(countNewer([{ stories: all }], [])).toBe(0);
  });

  test('are not those whose date is uncertain', async () => {
    const all = await listOf(8, [0]);
    expect(countNewer([{ stories: all }], all.slice(3))).toBe(2);
  });

  test('are the same, whatever the date of an uncertain story that the reader has', async () => {
    const all = await listOf(8);
    const [uncertain] = await listOf(8, [0]);
    const known = uncertain === undefined ? [] : [uncertain, ...all.slice(3)];
    expect(countNewer([{ stories: all }], known)).toBe(3);
  });
});
