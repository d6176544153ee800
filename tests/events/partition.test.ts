import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventArticle } from '#events/article.ts';
import { findEvents } from '#events/find-events.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 60);

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const matters = [
  ['harbour', 'bridge', 'closed', 'repairs', 'cracks', 'Minden'],
  ['budget', 'parliament', 'debate', 'passed', 'deficit', 'Minden'],
];

/** Headlines on one matter share most words, so that many articles are alike. */
const headline = fc
  .constantFrom(...matters)
  .chain((words) => fc.shuffledSubarray(words, { minLength: 3, maxLength: 6 }))
  .map((words) => words.join(' '));

/** Articles of so many days, close enough to each other in time that events form, meet and chain. */
function articlesOf(days: number, most: number): fc.Arbitrary<EventArticle[]> {
  const draft = fc.record({
    headline,
    excerpt: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, headline),
    at: fc.nat(days * 8).map((time) => time * 3 * hour),
    publisher: fc.constantFrom(...'abcdef'),
    language: fc.constantFrom('en', 'en', 'en', 'de'),
    cites: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.array(fc.nat(most).map(String), { maxLength: 3 }),
    ),
    event: fc.constantFrom(...Array<null>(8).fill(null), { kind: 'apart' as const }),
  });
  return fc
    .array(draft, { maxLength: most })
    .map((drafts) => drafts.map((each, id) => ({ ...each, id: `${id}` })));
}

const rule = fc.boolean().map((byWording) => ({ byWording }));

/** Events as texts, with the times of their first and last articles. */
function eventsOf(articles: readonly EventArticle[], rule: { byWording: boolean }) {
  const timeOf = new Map(articles.map(({ id, at }) => [id, at]));
  return findEvents(articles, rule).events.map(({ members }) => ({
    members: members.join(),
    first: timeOf.get(members[0] ?? '') ?? 0,
    last: timeOf.get(members.at(-1) ?? '') ?? 0,
  }));
}

test('every article is in one event, in order of time, and all but the first are tied', () => {
  fc.assert(
    fc.property(articlesOf(20, 60), rule, (articles, rule) => {
      const timeOf = new Map(articles.map(({ id, at }) => [id, at]));
      const { events, ties } = findEvents(articles, rule);
      const ids = events.flatMap(({ members }) => members);
      expect([...ids].sort()).toEqual(articles.map(({ id }) => id).sort());
      for (const { name, members } of events) {
        expect(name).toBe(members[0]);
        const times = members.map((id) => timeOf.get(id) ?? 0);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const own = ties.filter(({ id }) => members.includes(id));
        expect(own.every(({ to }) => members.includes(to))).toBe(true);
        expect(own).toHaveLength(members.length - 1);
      }
    }),
    { numRuns },
  );
});

test('the order of articles says nothing', () => {
  const shuffled = articlesOf(20, 60).chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, rule, ([articles, others], rule) => {
      expect(findEvents(others, rule)).toEqual(findEvents(articles, rule));
    }),
    { numRuns },
  );
});

test('an event that ended more than a week before a moment knows nothing of what came later', () => {
  fc.assert(
    fc.property(articlesOf(30, 120), rule, fc.nat(30), (articles, rule, days) => {
      const isOver = ({ last }: { last: number }) => last < (days - 7) * day;
      const known = articles.filter(({ at }) => at <= days * day);
      expect(eventsOf(articles, rule).filter(isOver)).toEqual(eventsOf(known, rule).filter(isOver));
    }),
    { numRuns: numRuns * 2 },
  );
});

test('a back-dated article changes no event that ended more than a week before it', () => {
  fc.assert(
    fc.property(articlesOf(30, 120), rule, fc.nat(119), (articles, rule, place) => {
      const added = articles[place % articles.length];
      if (added === undefined) return;
      const isOver = ({ last }: { last: number }) => last < added.at - 7 * day;
      const others = articles.filter((article) => article !== added);
      expect(eventsOf(articles, rule).filter(isOver)).toEqual(
        eventsOf(others, rule).filter(isOver),
      );
    }),
    { numRuns },
  );
});

test('back-dated articles change no event 187 days later, but through a chain of events', () => {
  const later = articlesOf(20, 60).map((articles) =>
    articles.map((each) => ({ ...each, id: `later ${each.id}`, at: each.at + 200 * day })),
  );
  const added = articlesOf(1, 3).map((articles) =>
    articles.flatMap((each) =>
      Array.from({ length: 30 }, (_, copy) => ({ ...each, id: `added ${each.id} ${copy}` })),
    ),
  );
  fc.assert(
    fc.property(articlesOf(190, 40), later, added, rule, (articles, later, added, rule) => {
      const isLater = ({ first }: { first: number }) => first >= 200 * day;
      const all = [...articles, ...later];
      expect(eventsOf([...added, ...all], rule).filter(isLater)).toEqual(
        eventsOf(all, rule).filter(isLater),
      );
    }),
    { numRuns },
  );
});

test('without citations, an event is in one language', () => {
  fc.assert(
    fc.property(articlesOf(20, 60), (articles) => {
      const languageOf = new Map(articles.map(({ id, language }) => [id, language]));
      const silent = articles.map((article) => ({ ...article, cites: [] }));
      for (const { members } of findEvents(silent, { byWording: true }).events) {
        expect(new Set(members.map((id) => languageOf.get(id))).size).toBe(1);
      }
    }),
    { numRuns },
  );
});

test("an editor's word is law", () => {
  const word = fc.constantFrom(
    ...Array<null>(6).fill(null),
    { kind: 'apart' as const },
    { kind: 'named' as const, name: 'bridge' },
    { kind: 'named' as const, name: '__proto__' },
  );
  const spoken = articlesOf(20, 60).chain((articles) =>
    fc
      .array(word, { minLength: articles.length, maxLength: articles.length })
      .map((words) => articles.map((each, place) => ({ ...each, event: words[place] ?? null }))),
  );
  fc.assert(
    fc.property(spoken, rule, (articles, rule) => {
      const wordOf = new Map(articles.map(({ id, event }) => [id, event]));
      const namesOf = findEvents(articles, rule).events.map(({ members }) => {
        const words = members.map((id) => wordOf.get(id) ?? null);
        if (words.some((each) => each?.kind === 'apart')) expect(members).toHaveLength(1);
        return [...new Set(words.flatMap((each) => (each?.kind === 'named' ? each.name : [])))];
      });
      for (const names of namesOf) expect(names.length).toBeLessThanOrEqual(1);
      const names = namesOf.flat();
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns },
  );
});
