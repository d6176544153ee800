import { expect, expectTypeOf, test } from 'vitest';
import { isStorySummary } from '#client/reader/store/is-story-summary.ts';
import type { StorySummary } from '#dataset/list.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const kept = { ...pictureAt('pictures/0123456789abcdef-640.jpg'), kept: coloured('#3060c0') };

function pictureAt(url: string) {
  return { url, width: 800, height: 600, caption: '' };
}

function coloured(colour: string) {
  return { widths: [320, 640], colour, focus: [50, 30] };
}

// `npm run check` fails if the dataset's type has a key that the guard lacks or types differently.
test('the guard accepts exactly what the dataset defines as a story in a list', () => {
  expectTypeOf(isStorySummary).guards.toEqualTypeOf<StorySummary>();
});

test.each<[string, (story: StorySummary) => object]>([
  ['a time that is no time of the calendar', () => ({ publishedAt: '2024-13-01T12:00:00Z' })],
  ['a time in no zone', () => ({ publishedAt: '2024-03-01T12:00:00' })],
  ['no headline', () => ({ title: '' })],
  ['a picture without an address', ({ images }) => ({ images: [...images, { caption: '' }] })],
  ['a picture that leads out of the site', () => ({ images: [pictureAt('pictures/../a.jpg')] })],
  ['a picture in a colour that is none', () => ({ images: [{ ...kept, kept: coloured('red') }] })],
  ['a mark outside of the drawing', (story) => ({ coverageSummary: marked(story, 101) })],
  ['a mark that is no number', (story) => ({ coverageSummary: marked(story, Number.NaN) })],
  ['a list of topics that is none', () => ({ listedUnder: 'cities' })],
])('a story that was kept with %s can’t be drawn', async (_what, damage) => {
  const { dataset } = await writeWorld({ 'bridge.md': storyText({ title: 'Bridge reopens' }) });
  const [story] = [...dataset.pages.values()].flatMap((page) => page.stories);
  if (story === undefined) throw new Error('The world has no story');
  expect(isStorySummary(story)).toBe(true);
  expect(isStorySummary({ ...story, ...damage(story) })).toBe(false);
});

test('a story that was kept with what lists no longer say can be drawn', async () => {
  const { dataset } = await writeWorld({ 'bridge.md': storyText({ title: 'Bridge reopens' }) });
  const [story] = [...dataset.pages.values()].flatMap((page) => page.stories);
  if (story === undefined) throw new Error('The world has no story');
  const { coverageSummary, publishedAt } = story;
  const kept = {
    ...coverageSummary,
    publishers: ['City Desk'],
    first: publishedAt,
    last: publishedAt,
  };
  expect(isStorySummary({ ...story, coverageSummary: kept })).toBe(true);
});

test('a story that was kept with a picture of the site’s own can be drawn', async () => {
  const { dataset } = await writeWorld({ 'bridge.md': storyText({ title: 'Bridge reopens' }) });
  const [story] = [...dataset.pages.values()].flatMap((page) => page.stories);
  expect(isStorySummary({ ...story, images: [kept] })).toBe(true);
});

function marked({ coverageSummary }: StorySummary, mark: number) {
  return { ...coverageSummary, marks: [mark] };
}
