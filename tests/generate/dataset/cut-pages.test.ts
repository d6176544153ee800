import { describe, expect, it } from 'vitest';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { cutPages, riverPageLength } from '#generate/dataset/cut-pages.ts';
import { hashOf } from '#generate/dataset/hash.ts';
import { edgeWorld } from '#tests/support/worlds/edge-world.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import {
  frontTitles,
  pagesOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** The documents of so many stories, one a day, the newest last. */
function documents(count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + index)).toISOString();
    const title = `Story ${index}`;
    return [`${title}.md`, storyText({ title, publishedDateTime: date, topics: ['All'] })] as const;
  });
  return Object.fromEntries(files);
}

function namesOf({ dataset }: Pick<World, 'dataset'>): string[] {
  return pagesOf(dataset, dataset.manifest.firstPage).map(({ name }) => name);
}

function lengthsOf(dataset: Dataset): number[] {
  return pagesOf(dataset, dataset.manifest.firstPage).map(({ stories }) => stories.length);
}

function expectOnlyNewestReplaced(
  [newest, ...older]: readonly string[],
  after: readonly string[],
): void {
  expect(after.slice(-older.length)).toEqual(older);
  expect(after).not.toContain(newest);
}

describe('a list', () => {
  it('is read from its newest page to its oldest, without a gap or a story twice', async () => {
    const world = await writeWorld(documents(140));
    expect(frontTitles(world)).toEqual(
      Array.from({ length: 140 }, (_, index) => `Story ${139 - index}`),
    );
  });

  it('is one page while it is short', async () => {
    for (const count of [1, 2, 24, 25, 55]) {
      expect(lengthsOf((await writeWorld(documents(count))).dataset)).toEqual([count]);
    }
  });

  it('has older pages of one length, and a newest that is never nearly empty', async () => {
    for (const count of [56, 87, 88, 170]) {
      const [newest = 0, ...older] = lengthsOf((await writeWorld(documents(count))).dataset);
      expect([...new Set(older)]).toEqual([riverPageLength]);
      expect(newest).toBeGreaterThanOrEqual(24);
      expect(newest).toBeLessThan(24 + riverPageLength);
    }
  });

  it('keeps all its pages but the newest when a story comes in', async () => {
    const { dataset } = await writeWorld(documents(121));
    const stories = pagesOf(dataset, dataset.manifest.firstPage).flatMap((page) => page.stories);
    const cut = (count: number) =>
      cutPages(stories.slice(-count), riverPageLength).map(({ name }) => name);
    expect(cut(121)).toEqual(namesOf({ dataset }));
    let before = cut(95);
    for (let count = 96; count <= 121; count += 1) {
      const after = cut(count);
      expectOnlyNewestReplaced(before, after);
      before = after;
    }
  });

  it.each([87, 88])('keeps them when document %i comes in', async (count) => {
    const before = namesOf(await writeWorld(documents(count - 1)));
    expectOnlyNewestReplaced(before, namesOf(await writeWorld(documents(count))));
  });

  it.each([
    ['a large site', largeWorld],
    ['an unusual one', edgeWorld],
  ])('has pages that are named by what is in their files, on %s', async (_, filesOf) => {
    const { dataset } = await writeWorld(Object.fromEntries(filesOf()));
    const pages = [...dataset.pages];
    expect(pages.some(([, { stories }]) => stories.some(({ report }) => report))).toBe(true);
    for (const [name, page] of pages) expect(hashOf(JSON.stringify(page))).toBe(name);
  });

  it('changes the names of its pages where an old story changes, from there on', async () => {
    const before = namesOf(await writeWorld(documents(140)));
    const corrected = {
      'Story 70.md': storyText({
        title: 'Story 70, corrected',
        publishedDateTime: '2024-03-11T00:00:00Z',
        topics: ['All'],
      }),
    };
    const after = namesOf(await writeWorld({ ...documents(140), ...corrected }));
    expect(after.map((name) => before.includes(name))).toEqual([false, false, true, true]);
  });
});
