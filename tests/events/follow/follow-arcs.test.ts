import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followArcs } from '#events/follow/follow-arcs.ts';
import { type ArcEvent, linkArcs } from '#events/link-arcs.ts';
import { rememberAsJson } from '#tests/support/events/remember-as-json.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 100);

const day = 24 * 60 * 60 * 1000;

const word = fc.constantFrom(
  ...'harbour bridge ferry budget school Minden closes opens'.split(' '),
);
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));

/** Months with many events, some of them so far apart that a change in one can't reach the other. */
const time = fc
  .tuple(fc.constantFrom(0, 100, 119, 121, 220, 239, 241, 400, 700), fc.nat(24))
  .map(([start, hours]) => (start + hours / 6) * day);

const draft = fc.record({
  at: time,
  headline: text,
  excerpt: text,
  language: fc.constantFrom('en', 'en', 'en', 'de'),
  topics: fc.uniqueArray(fc.constantFrom('Harbour', 'Schools'), { maxLength: 2 }),
  cites: fc.array(fc.nat(40).map(String), { maxLength: 1 }),
});

/** Different events at each of three times: some come late, go, or change. */
const versions = fc
  .array(fc.tuple(draft, draft, fc.constantFrom('aaa', 'aaa', 'aaa', 'aab', 'a-a', '--a', 'ab-')), {
    maxLength: 40,
  })
  .map((drafts) =>
    [0, 1, 2].map((version) =>
      drafts.flatMap(([a, b, states], name): ArcEvent[] => {
        const state = states[version];
        if (state === '-') return [];
        const { at, headline, excerpt, language, ...more } = state === 'a' ? a : b;
        const article = { id: `${name}`, headline, excerpt, at, language };
        return [{ name: `${name}`, articles: [article], ...more }];
      }),
    ),
  );

const follow = () => followArcs((event) => digestOf(event), rememberAsJson());

function digestOf({ cited, ...event }: { cited: ReadonlySet<string> }): string {
  return JSON.stringify([event, [...cited]]);
}

test('events are linked again as they are at once', () => {
  const rules = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom('alike', 'alike', 'cited')));
  fc.assert(
    fc.property(versions, rules, (lists, byRule) => {
      const link = follow();
      for (const [version, list] of lists.entries()) {
        const rule = byRule[version] === 'cited' ? 'cited' : 'alike';
        expect(link(list, rule)).toEqual(linkArcs(list, rule));
      }
    }),
    { numRuns },
  );
});

/** One event an hour, which notes when its excerpt is read. */
function hourlyEvents(count: number, read: Set<number>): ArcEvent[] {
  return Array.from({ length: count }, (_, hours) => ({
    name: `event-${hours}`,
    articles: [
      {
        id: `article-${hours}`,
        headline: `Matter ${hours}`,
        get excerpt() {
          read.add(hours);
          return '';
        },
        at: hours * (day / 24),
        language: 'en',
      },
    ],
    topics: [],
    cites: [],
  }));
}

test('only what is near a change is read again, however much that is', () => {
  const read = new Set<number>();
  const link = followArcs(({ name }) => name, rememberAsJson());
  const all = hourlyEvents(400 * 24, read);
  const alike = (hours: number): ArcEvent => ({
    name: `alike-${hours}`,
    articles: [
      {
        id: `alike-${hours}`,
        headline: 'The harbour bridge of Minden closes',
        excerpt: '',
        at: hours * (day / 24),
        language: 'en',
      },
    ],
    topics: [],
    cites: [],
  });
  const earlier = [...all, alike(390 * 24)];
  link(earlier, 'alike');
  read.clear();
  link(earlier, 'alike');
  expect(read.size).toBe(0);
  const later = alike(400 * 24);
  const again = link([...earlier, later], 'alike');
  expect(Math.min(...read)).toBe((400 - 240) * 24);
  expect(again.get(later.name)?.before.map(({ event }) => event)).toEqual([`alike-${390 * 24}`]);
});
