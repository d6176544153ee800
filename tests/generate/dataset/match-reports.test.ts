import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchReports } from '#generate/dataset/match-reports.ts';
import { report, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

function article(title: string, publisher: string) {
  return { title, publisher };
}

describe('A report that several publishers carry', () => {
  it('is found by its headline, whatever the case, the quotation marks and the publisher’s name after it', () => {
    const numbers = matchReports([
      article('Harbour bridge reopens after storm repairs', 'one.example'),
      article('Harbour Bridge Reopens After Storm Repairs | The Daily Two', 'two.example'),
      article('“Harbour bridge” reopens after storm repairs - Three', 'three.example'),
      article('What the storm cost the town', 'four.example'),
    ]);
    expect(numbers).toEqual([0, 0, 0, null]);
  });

  it('may have nearly the same headline', () => {
    const numbers = matchReports([
      article('Council votes to ban cars from the old town centre', 'one.example'),
      article('Council votes to ban cars from old town centre', 'two.example'),
      article('Council debates cars in the old town', 'three.example'),
    ]);
    expect(numbers).toEqual([0, 0, null]);
  });

  it('is not two articles by one publisher, nor a likeness of very few words', () => {
    expect(
      matchReports([
        article('Storm closes the harbour for a second day', 'one.example'),
        article('Storm closes the harbour for a second day', 'one.example'),
        article('Live updates', 'two.example'),
        article('Live updates', 'three.example'),
      ]),
    ).toEqual([null, null, null, null]);
  });

  it('is found in other scripts too', () => {
    const numbers = matchReports([
      article('Мост в гавани открыт после ремонта', 'one.example'),
      article('Мост в гавани открыт после ремонта', 'two.example'),
    ]);
    expect(numbers).toEqual([0, 0]);
  });

  it('is found among any number of others, as it is among few', () => {
    const word = fc.constantFrom(...'bridge harbour ferry storm town council old new'.split(' '));
    const headline = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' '));
    const articles = fc.array(
      fc.tuple(headline, fc.constantFrom('one.example', 'two.example', 'three.example')),
      { maxLength: 40 },
    );
    const others = Array.from({ length: 300 }, (_, number) =>
      article(`Quite another thing, number ${number}`, `paper-${number}.example`),
    );
    fc.assert(
      fc.property(articles, (pairs) => {
        const few = pairs.map(([title, domain]) => article(title, domain));
        expect(matchReports([...few, ...others]).slice(0, few.length)).toEqual(matchReports(few));
      }),
    );
  });

  it('is marked on the articles of a story’s timeline, which all stay listed', async () => {
    const world = await writeWorld({
      '2024-03-01-bridge.md': storyText({
        title: 'Harbour bridge reopens after storm repairs',
        related: [
          report({ title: 'What the bridge cost the town in the end' }),
          report({
            title: 'Harbour bridge reopens after storm repairs',
            webUrl: 'https://two.example/bridge',
            provider: { name: 'Two', domain: 'two.example' },
          }),
        ],
      }),
    });
    const story = storyOf(world, 'Harbour bridge reopens after storm repairs');
    expect(story.sharedReport).toBe(0);
    expect(story.coverage.map(({ url, sharedReport }) => [url, sharedReport])).toEqual([
      [expect.stringContaining('What'), undefined],
      ['https://two.example/bridge', 0],
    ]);
  });
});
