import { beforeAll, describe, expect, it } from 'vitest';
import type { Calendar } from '#dataset/calendar.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import {
  type Files,
  pagesOf,
  report,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

async function calendarOf(files: Files): Promise<Calendar> {
  return (await writeWorld(files)).dataset.calendar.calendar;
}

/** The days that have stories, as an editor would list them. */
function countsOf({ months }: Calendar): string[] {
  return months.flatMap(({ month, days }) =>
    days.flatMap((count, index) => (count === 0 ? [] : `${month} day ${index + 1}: ${count}`)),
  );
}

describe('the calendar', () => {
  it('counts the stories of every day that has any, month by month, the newest first', async () => {
    const files = Object.fromEntries(
      ['2024-02-29T08:00:00Z', '2024-02-29T09:00:00Z', '2024-02-01T08:00:00Z', '1998-05-04'].map(
        (publishedDateTime, number) => [
          `story-${number}.md`,
          storyText({ title: `Story ${number}`, publishedDateTime }),
        ],
      ),
    );
    const calendar = await calendarOf(files);
    expect(countsOf(calendar)).toEqual([
      '2024-02 day 1: 1',
      '2024-02 day 29: 2',
      '1998-05 day 4: 1',
    ]);
    expect(calendar.months.map(({ days }) => days.length)).toEqual([29, 31]);
  });

  it('begins its days where the site’s zone does', async () => {
    const text = storyText({ publishedDateTime: '2024-03-31T22:30:00Z' });
    const calendar = await calendarOf({
      'site.yaml': 'timeZone: Europe/Berlin',
      'bridge.md': text,
    });
    expect(countsOf(calendar)).toEqual(['2024-04 day 1: 1']);
  });

  it('counts an event once, whichever of its stories were folded under another', async () => {
    const other = { title: 'Bridge to open again', webUrl: 'https://other.example/bridge' };
    const calendar = await calendarOf({
      'lead.md': storyText({ title: 'Bridge reopens', heat: 9, related: [report(other)] }),
      'folded.md': storyText({ ...other, heat: 1 }),
    });
    expect(countsOf(calendar)).toEqual(['2024-03 day 1: 1']);
  });

  it.each([
    ['en', 7],
    ['en-GB', 1],
    ['de-AT', 1],
    ['ar-EG', 6],
  ])('begins its weeks as the language %s does', async (language, weekday) => {
    const calendar = await calendarOf({ 'site.yaml': `language: ${language}` });
    expect(calendar.firstWeekday).toBe(weekday);
  });

  it('is empty where there are no stories', async () => {
    expect(await calendarOf({})).toMatchObject({ pages: [], months: [] });
  });

  describe('of a large site', () => {
    let world: Awaited<ReturnType<typeof writeWorld>>;

    beforeAll(async () => {
      world = await writeWorld(Object.fromEntries(largeWorld()));
    });

    it('says on which page each story is', () => {
      const { dataset } = world;
      const { pages, pageLength } = dataset.calendar.calendar;
      const chain = pagesOf(dataset, dataset.manifest.firstPage);
      expect(chain.length).toBeGreaterThan(3);
      const oldestFirst = chain
        .flatMap(({ name, stories }) => stories.map(() => name))
        .toReversed();
      const found = oldestFirst.map((_, n) => pages[Math.floor(n / pageLength)] ?? pages.at(-1));
      expect(found).toEqual(oldestFirst);
    });

    it('counts every story of the list once', () => {
      const { manifest, calendar } = world.dataset;
      const counts = calendar.calendar.months.flatMap(({ days }) => days);
      expect(sum(counts)).toBe(
        pagesOf(world.dataset, manifest.firstPage).flatMap((page) => page.stories).length,
      );
    });
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
