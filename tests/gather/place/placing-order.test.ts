import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, type Places } from '#gather/place/find-places.ts';
import { findRepeats } from '#gather/place/find-repeats.ts';
import type { FolderStory } from '#gather/place/folder-story.ts';
import type { PlacingRules } from '#gather/place/placing-rules.ts';
import type { Report } from '#gather/write/report.ts';
import { foundArticle } from '#tests/support/gathering/reports.ts';

const hour = 3_600_000;
const start = Date.UTC(2024, 2, 1);
const words = ['harbour', 'bridge', 'reopens', 'octopus', 'aquarium', 'jars', 'derby', 'united'];

const headline = fc
  .subarray(words, { minLength: 3, maxLength: 5 })
  .map((chosen) => chosen.join(' '));

const host = fc.constantFrom('a.example', 'b.example', 'c.example');

/** Reports with addresses of their own, some without a time. */
const reports = fc
  .array(
    fc.record({ headline, host, hours: fc.nat(240), isDated: fc.boolean(), seen: fc.nat(9) }),
    {
      maxLength: 12,
    },
  )
  .map((all) =>
    all.map(
      (given, index): Report => ({
        article: foundArticle({
          address: `https://${given.host}/${index}`,
          headline: given.headline,
          publisher: { name: given.host, domain: given.host },
          at: given.isDated ? start + given.hours * hour : null,
        }),
        seenAt: start + (given.hours + given.seen) * hour,
      }),
    ),
  );

const stories = fc
  .array(
    fc.record({ headline, hours: fc.nat(240), event: fc.constantFrom(null, null, 'x', 'none') }),
    {
      maxLength: 4,
    },
  )
  .map((all) =>
    all.map(
      (given, index): FolderStory => ({
        file: `${index}.md`,
        main: {
          identity: `d.example/${index}`,
          headline: given.headline,
          excerpt: '',
          at: start + given.hours * hour,
          publisher: 'D',
          domain: 'd.example',
        },
        coverage: [],
        event: given.event,
      }),
    ),
  );

const rules: PlacingRules = {
  publishers: 2,
  patience: 24 * hour,
  platforms: new Set(),
  language: 'en',
  standingOf: (identity) => ({ weight: identity.startsWith('b') ? 2 : 1, alone: false }),
  wasGathered: () => false,
};

const idOf = ({ article }: Report) => article.identity;

/** Places in a form that is equal where they say the same. */
function inShort({ stories: begun, additions, sameEvents, waiting }: Places) {
  return {
    begun: begun.map(({ main, coverage }) => [main, ...coverage].map(idOf).join(' ')).sort(),
    additions: [...additions].map(([file, added]) => [file, added.map(idOf)].join(' ')).sort(),
    sameEvents: sameEvents.map((files) => files.join(' ')).sort(),
    waiting: waiting.map(idOf).sort(),
  };
}

const shuffled = fc.tuple(reports, stories).chain(([told, held]) =>
  fc.record({
    told: fc.constant(told),
    held: fc.constant(held),
    otherTold: fc.shuffledSubarray(told, { minLength: told.length }),
    otherHeld: fc.shuffledSubarray(held, { minLength: held.length }),
  }),
);

describe('Placing', () => {
  test('doesn’t depend on the order of reports or of stories', () => {
    fc.assert(
      fc.property(shuffled, ({ told, held, otherTold, otherHeld }) => {
        const now = start + 200 * hour;
        expect(inShort(findPlaces(otherTold, otherHeld, rules, now))).toEqual(
          inShort(findPlaces(told, held, rules, now)),
        );
      }),
    );
  });

  test('gives every report one place', () => {
    fc.assert(
      fc.property(reports, stories, (told, held) => {
        const places = findPlaces(told, held, rules, start + 200 * hour);
        const placed = [
          ...places.stories.flatMap(({ main, coverage }) => [main, ...coverage]),
          ...[...places.additions.values()].flat(),
          ...places.waiting,
        ];
        expect(placed.map(idOf).sort()).toEqual(told.map(idOf).sort());
      }),
    );
  });

  test('takes the same reports for repeats in every order', () => {
    fc.assert(
      fc.property(shuffled, ({ told, held, otherTold, otherHeld }) => {
        const repeats = (all: readonly Report[], of: readonly FolderStory[]) =>
          findRepeats(all, of, new Set()).repeats.map(idOf).sort();
        expect(repeats(otherTold, otherHeld)).toEqual(repeats(told, held));
      }),
    );
  });
});
