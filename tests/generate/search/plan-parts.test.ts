import { expect, test } from 'vitest';
import { partName } from '#generate/search/plan-parts.ts';
import { report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const { dataset } = await writeWorld({
  '2024-03-01-ferry.md': storyText({ title: 'Ferry stops', related: [report()] }),
});
const stories = [...dataset.stories.values()];
const settings = { language: 'en', timeZone: 'UTC' };
const name = partName(stories, settings, 'code');

test('a part has the same name for the same stories', () => {
  expect(partName(structuredClone(stories), { ...settings }, 'code')).toBe(name);
  expect(name).toMatch(/^[0-9a-f]{16}$/);
});

test('a part keeps its name where something is said of its stories that nobody searches', () => {
  const others = stories.map(({ id, title, publishedAt, ...story }) => ({
    ...{ ...story, id, title, publishedAt, images: [] },
    after: [{ storyId: id, title, publishedAt, why: { kind: 'cited' as const } }],
    coverage: story.coverage.map((article) => ({ ...article, storyId: id, image: null })),
  }));
  expect(partName(others, settings, 'code')).toBe(name);
});

test.each([
  [
    'a report changes',
    partName(
      stories.map((story) => ({
        ...story,
        coverage: story.coverage.map((article) => ({ ...article, excerpt: 'Otherwise' })),
      })),
      settings,
      'code',
    ),
  ],
  [
    'a story changes',
    partName(
      stories.map((story) => ({ ...story, excerpt: 'Otherwise' })),
      settings,
      'code',
    ),
  ],
  ['a story is gone', partName([], settings, 'code')],
  ['the language changes', partName(stories, { ...settings, language: 'de' }, 'code')],
  ['the time zone changes', partName(stories, { ...settings, timeZone: 'Asia/Tokyo' }, 'code')],
  ['the program or its search engine changes', partName(stories, settings, 'other code')],
])('a part has another name where %s', (_what, other) => {
  expect(other).not.toBe(name);
});
