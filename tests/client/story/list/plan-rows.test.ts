import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainList, leadOf, planRows } from '#client/story/list/plan-rows.ts';
import type { StorySummary } from '#dataset/list.ts';
import { pagesOf, report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const world = await writeWorld({
  'covered.md': storyText({ title: 'Covered', related: [report()] }),
  'alone.md': storyText({ title: 'Alone', publishedDateTime: '2024-02-01T12:00:00Z' }),
});
const front = pagesOf(world.dataset, world.dataset.manifest.firstPage);
const summaries = front.flatMap(({ stories }) => stories);

/** Stories by a letter each: `c` is covered, `a` alone. */
function storiesOf(letters: string): StorySummary[] {
  return [...letters].flatMap((letter) => {
    const title = letter === 'c' ? 'Covered' : 'Alone';
    return summaries.filter((summary) => summary.title === title).map((one) => ({ ...one }));
  });
}

/** The weights of a day's rows: `feature | major major major` */
function plan(letters: string, isPlain = false): string {
  return planRows(storiesOf(letters), isPlain)
    .map((row) => row.map(({ weight }) => weight).join(' '))
    .join(' | ');
}

describe('the rows of a day', () => {
  test.each([
    ['c', 'feature'],
    ['a', 'slim'],
    ['ca', 'feature minor'],
    ['ac', 'minor feature'],
    ['cc', 'major major'],
    ['aa', 'slim slim'],
    ['aaa', 'major major major'],
    ['caaa', 'feature | minor minor minor'],
    ['aaaa', 'slim slim | slim slim'],
    ['ccaaa', 'major major | minor minor minor'],
    ['aaaaaa', 'major major major | minor minor minor'],
  ])('of "%s" are: %s', (letters, rows) => {
    expect(plan(letters)).toBe(rows);
  });

  test('feature a story alone only where nobody reported any other one', () => {
    expect(plan('a', true)).toBe('feature');
    expect(plan('aaaa', true)).toBe('feature | minor minor minor');
  });

  test('have every story once, in its order, and a single one only as the first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('c', 'a'), { maxLength: 30 }),
        fc.boolean(),
        (letters, isPlain) => {
          const stories = storiesOf(letters.join(''));
          const rows = planRows(stories, isPlain);
          expect(rows.flat().map(({ story }) => story)).toEqual(stories);
          for (const row of rows.slice(1)) expect(row.length).toBeGreaterThan(1);
        },
      ),
    );
  });
});

describe('a page leads with', () => {
  test('the first of the newest stories that others reported too', () => {
    const stories = storiesOf('aacca');
    expect(leadOf(stories)).toBe(stories[2]);
  });

  test('nothing, if such a story comes further down', () => {
    expect(leadOf(storiesOf('aaaaaaaaaac'))).toBeUndefined();
  });

  test('the first story, if nobody else reported anything', () => {
    const stories = storiesOf('aaa');
    expect(isPlainList(stories)).toBe(true);
    expect(leadOf(stories)).toBe(stories[0]);
    expect(leadOf([])).toBeUndefined();
  });
});
