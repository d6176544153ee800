import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EditorsWord, EventArticle } from '#events/article.ts';
import { findEvents } from '#events/find-events.ts';
import { followEvents } from '#events/follow/follow-events.ts';
import { rememberAsJson } from '#tests/support/events/remember-as-json.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 150);

const day = 24 * 60 * 60 * 1000;

const words = ['harbour', 'bridge', 'closed', 'cracks', 'budget', 'debate', 'deficit', 'Minden'];
const headline = fc
  .shuffledSubarray(words, { minLength: 4, maxLength: 7 })
  .map((chosen) => chosen.join(' '));

const follow = () => followEvents((article) => JSON.stringify(article), rememberAsJson());

/** Weeks with much news, some of them so far apart that a change in one can't reach the other. */
const time = fc
  .tuple(fc.constantFrom(0, 5, 60, 96, 101, 160, 230, 300, 420), fc.nat(24))
  .map(([start, hours]) => (start + hours / 6) * day);

const word = fc.constantFrom<EditorsWord | null>(
  ...Array<null>(30).fill(null),
  { kind: 'apart' },
  { kind: 'named', name: 'bridge' },
);

const articles = fc
  .array(
    fc.record({
      headline,
      excerpt: fc.constantFrom('', 'Cracks found', 'The debate on the budget goes on'),
      at: time,
      publisher: fc.constantFrom(...'abcd'),
      language: fc.constantFrom('en', 'en', 'en', 'de'),
      cites: fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        fc.array(fc.nat(70).map(String), { maxLength: 3 }),
      ),
      event: word,
    }),
    { maxLength: 70 },
  )
  .map((drafts) => drafts.map((draft, id): EventArticle => ({ ...draft, id: `${id}` })));

/** Some articles of a list come late, go, or change to what one of another list says. */
const versions = fc
  .tuple(articles, articles, fc.array(fc.array(fc.nat(69), { maxLength: 4 }), { maxLength: 3 }))
  .map(([first, other, changes]) => {
    const lists = [first];
    for (const places of changes) {
      const last = lists.at(-1) ?? [];
      const changed = last.flatMap((article, place) => {
        if (!places.includes(place)) return { ...article };
        const replaced = other[place];
        return replaced === undefined ? [] : { ...replaced, id: article.id };
      });
      const back = first.filter(
        ({ id }) => places.includes(Number(id) - 1) && !changed.some((each) => each.id === id),
      );
      lists.push([...changed, ...back]);
    }
    return lists;
  });

test('what is found again is what is found at once', () => {
  fc.assert(
    fc.property(versions, fc.boolean(), (lists, byWording) => {
      const find = follow();
      for (const list of lists) {
        expect(find(list, { byWording })).toEqual(findEvents(list, { byWording }));
      }
    }),
    { numRuns },
  );
});

test('a rule that has changed counts for all articles', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const find = follow();
      find(list, { byWording: true });
      expect(find(list, { byWording: false })).toEqual(findEvents(list, { byWording: false }));
    }),
    { numRuns: Math.ceil(numRuns / 5) },
  );
});

const late: Omit<EventArticle, 'at'> = {
  id: 'late',
  headline: 'Harbour bridge closed',
  excerpt: '',
  publisher: 'b',
  language: 'en',
  cites: [],
  event: null,
};

function articleOf(id: string, days: number, more: Partial<EventArticle> = {}): EventArticle {
  return { ...late, id, at: days * day, ...more };
}

/** What is found after a change, found again and at once. */
function findTwice(before: EventArticle[], after: EventArticle[]) {
  const find = follow();
  find(before, { byWording: false });
  return [find(after, { byWording: false }), findEvents(after, { byWording: false })];
}

test('a change counts for as long as an event goes on', () => {
  const chain = Array.from({ length: 170 }, (_, place) =>
    articleOf(`chain-${place}`, place, { cites: [`chain-${place - 1}`] }),
  );
  const all = [
    ...chain,
    articleOf('named', 0, { event: { kind: 'named', name: 'bridge' } }),
    articleOf('other', 170, { event: { kind: 'named', name: 'budget' }, cites: ['chain-169'] }),
  ];
  const [again, atOnce] = findTwice(all, [
    ...all,
    articleOf('between', 1, { cites: ['named', 'chain-0'] }),
  ]);
  expect(atOnce?.ties.some(({ id }) => id === 'other')).toBe(false);
  expect(again).toEqual(atOnce);
});

test('an article ties those that it names, however much later they come', () => {
  const all = [articleOf('one', 300), articleOf('two', 301)];
  const [again, atOnce] = findTwice(all, [
    ...all,
    articleOf('early', 0, { cites: ['one', 'two'] }),
  ]);
  expect(atOnce?.ties).toHaveLength(1);
  expect(again).toEqual(atOnce);
});

test('an excerpt that a publisher no longer repeats counts for the weights of words', () => {
  const excerpt = 'The debate on the budget goes on';
  const [first, ...others] = [
    articleOf('first', 96, { excerpt }),
    articleOf('repeats', 160, { headline: 'Harbour bridge closed again', excerpt }),
    articleOf('one', 230, { headline: 'Cracks in the harbour budget', publisher: 'c' }),
    articleOf('two', 230, { headline: 'Harbour debate: budget cracks', publisher: 'd' }),
  ];
  const find = follow();
  const before = find([first, ...others], { byWording: true });
  const again = find(others, { byWording: true });
  expect(again.ties).toHaveLength(1);
  expect(again.ties).not.toEqual(before.ties);
  expect(again).toEqual(findEvents(others, { byWording: true }));
});

const cracks = 'Cracks were found in the harbour';

/** Two articles that are alike, as long after all others as it takes to weigh their words by these. */
function alikeAt(days: number): EventArticle[] {
  return ['c', 'd'].map((publisher) =>
    articleOf(publisher, days, { headline: 'Cracks in the harbour bridge', publisher }),
  );
}

test.each([
  ['the words of the 90 days before', [articleOf('old', 0, { headline: cracks })], 85],
  [
    'the excerpts that were used before',
    [
      articleOf('first', 0, { headline: 'Minden', excerpt: cracks }),
      articleOf('repeats', 85, { headline: 'Minden', excerpt: cracks }),
    ],
    165,
  ],
])('a late article counts %s', (_, old, days) => {
  const [one, ...late] = alikeAt(days);
  const again = (before: EventArticle[]) => {
    const find = follow();
    find([...before, ...(one === undefined ? [] : [one])], { byWording: true });
    return find([...before, ...alikeAt(days)], { byWording: true });
  };
  expect(late).toHaveLength(1);
  expect(again(old)).toEqual(findEvents([...old, ...alikeAt(days)], { byWording: true }));
  expect(again(old).ties).not.toEqual(again(old.slice(1)).ties);
});

/** One article a day for five years, which notes when its excerpt is read. */
function dailyArticles(read: Set<number>): EventArticle[] {
  return Array.from({ length: 5 * 365 }, (_, at) => ({
    id: `article-${at}`,
    headline: `${words[at % 8]} ${words[(at + 1) % 8]} ${words[(at + 2) % 8]}`,
    get excerpt() {
      read.add(at);
      return '';
    },
    at: at * day,
    publisher: 'a',
    language: 'en',
    cites: [],
    event: null,
  }));
}

function daysRead(change: (all: EventArticle[]) => EventArticle[]): number[] {
  const read = new Set<number>();
  const find = followEvents(({ id }) => id, rememberAsJson());
  const all = dailyArticles(read);
  find(all, { byWording: true });
  read.clear();
  find(change(all), { byWording: true });
  return [...read].sort((a, b) => a - b);
}

test('nothing is read again where nothing changed', () => {
  expect(daysRead((all) => [...all])).toEqual([]);
});

test.each([
  ['in the past', 900],
  ['at the end', 5 * 365],
  ['at the beginning', 0],
])('an article that comes %s has only those read that are near', (_, at) => {
  const days = daysRead((all) => [...all, { ...late, at: at * day }]);
  expect(days.at(0)).toBe(Math.max(0, at - 187));
  expect(days.at(-1)).toBeLessThanOrEqual(at + 187 + 14);
});

test('the word of an editor has all read again', () => {
  const named = { ...late, at: 900 * day, event: { kind: 'named' as const, name: 'bridge' } };
  expect(daysRead((all) => [...all, named])).toHaveLength(5 * 365);
});
