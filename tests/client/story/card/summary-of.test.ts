import { beforeAll, expect, test } from 'vitest';
import { summaryOf } from '#client/story/card/summary-of.ts';
import type { StorySummary } from '#dataset/list.ts';
import { largeWorld } from '#tests/support/large-world.ts';
import { type World, writeWorld } from '#tests/support/write-world.ts';

let world: World;

beforeAll(async () => {
  world = await writeWorld(Object.fromEntries(largeWorld()));
});

test('a story saved on its own page has the same summary as in lists', () => {
  const listed = [...world.dataset.pages.values()].flatMap((page) => page.stories);
  expect(listed.length).toBeGreaterThan(100);
  for (const { listedUnder, ...summary } of listed) {
    const story = world.dataset.stories.get(summary.id);
    if (story === undefined) throw new Error(`${summary.id} has no page`);
    expect(drawn(summaryOf(story))).toEqual(drawn(summary));
  }
});

/** As it is drawn: articles of the same moment lie on the same mark, whichever of them is the story. */
function drawn({ coverageSummary, ...summary }: StorySummary) {
  return {
    ...summary,
    coverageSummary: { ...coverageSummary, own: coverageSummary.marks[coverageSummary.own] },
  };
}
