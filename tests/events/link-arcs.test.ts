// Long for one file: the rules of arcs and their properties.

import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArcEvent, type Arcs, linkArcs } from '#events/link-arcs.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 60);

const day = 24 * 60 * 60 * 1000;
const begin = Date.UTC(2024, 2, 1);

type Draft = {
  name: string;
  /** After the first of March. */
  day: number;
  headline: string;
  excerpt?: string;
  language?: string;
  topics?: readonly string[];
  cites?: readonly string[];
};

/** An event of one article. */
function eventOf({ name, day: days, headline, ...more }: Draft): ArcEvent {
  const { excerpt = '', language = 'en', topics = [], cites = [] } = more;
  const article = { id: name, headline, excerpt, at: begin + days * day, language };
  return { name, articles: [article], topics, cites };
}

function arcsOf(drafts: readonly Draft[], rule: 'alike' | 'cited' = 'alike') {
  const arcs = linkArcs(drafts.map(eventOf), rule);
  return (name: string): Arcs => arcs.get(name) ?? { before: [], after: [] };
}

function namesOf(arcs: Arcs['before']): string[] {
  return arcs.map(({ event }) => event);
}

const closing = 'Old harbour bridge of Minden closes';
const reopening = 'Minden reopens its old harbour bridge';

describe('events that follow one another', () => {
  test('know each other, and why', () => {
    const arcs = arcsOf([
      { name: 'closing', day: 0, headline: closing },
      { name: 'reopening', day: 40, headline: reopening },
    ]);
    const reason = { kind: 'alike', words: ['old harbour bridge', 'Minden'] };
    expect(arcs('reopening')).toEqual({ before: [{ event: 'closing', reason }], after: [] });
    expect(arcs('closing')).toEqual({ before: [], after: [{ event: 'reopening', reason }] });
  });

  test('have the words of the headline that says most of what is alike', () => {
    const first = eventOf({ name: 'closing', day: 0, headline: closing });
    const second = eventOf({ name: 'reopening', day: 40, headline: 'Minden: traffic is back' });
    const third = eventOf({ name: 'third', day: 40, headline: reopening });
    const both = { ...second, articles: [...second.articles, ...third.articles] };
    expect(linkArcs([first, both], 'alike').get('reopening')?.before).toEqual([
      { event: 'closing', reason: { kind: 'alike', words: ['old harbour bridge', 'Minden'] } },
    ]);
  });

  test('are not linked where they say different things', () => {
    const arcs = arcsOf([
      { name: 'closing', day: 0, headline: closing },
      { name: 'budget', day: 40, headline: 'Parliament passes budget after long debate' },
    ]);
    expect(arcs('budget').before).toEqual([]);
    expect(arcs('closing').after).toEqual([]);
  });

  test('are not linked by words that many events use', () => {
    const drafts = Array.from({ length: 80 }, (_, number) => ({
      name: `${number}`,
      day: number,
      headline: `Minden opens ward${number % 79}`,
    }));
    const arcs = arcsOf(drafts);
    expect(arcs('78').before).toEqual([]);
    expect(arcs('79').before).toEqual([
      { event: '0', reason: { kind: 'alike', words: ['ward0'] } },
    ]);
  });

  test('are not linked where little of what they say is alike', () => {
    const arcs = arcsOf([
      { name: 'strike', day: 0, headline: 'Ferry strike ends in Hamburg after long talks' },
      { name: 'library', day: 9, headline: 'Library of Hamburg opens garden for readers' },
    ]);
    expect(arcs('library').before).toEqual([]);
  });

  test('are not linked where only their excerpts are alike', () => {
    const excerpt = 'Engineers found cracks below the old harbour bridge of Minden near Hannover';
    const arcs = arcsOf([
      { name: 'closing', day: 0, headline: 'Closed', excerpt },
      { name: 'reopening', day: 2, headline: 'Open', excerpt },
      { name: 'engineers', day: 4, headline: 'Engineers', excerpt },
    ]);
    expect(arcs('reopening').before).toEqual([]);
    expect(namesOf(arcs('engineers').before)).toEqual(['closing', 'reopening']);
  });

  test('are linked by words that many events used long ago', () => {
    const linkedAfter = (days: number) => {
      const many = Array.from({ length: 200 }, (_, number) => ({
        name: `${number}`,
        day: number / 200,
        headline: `Minden ward${number}`,
      }));
      const few = ['open', 'closed'].map((name, place) => ({
        name,
        day: days + place * 2,
        headline: `Minden ${name}`,
      }));
      return namesOf(arcsOf([...many, ...few])('closed').before);
    };
    expect(linkedAfter(100)).toEqual([]);
    expect(linkedAfter(122)).toEqual(['open']);
  });

  test('begin at least a day and at most 120 days apart', () => {
    const linkedAfter = (days: number) => {
      const arcs = arcsOf([
        { name: 'closing', day: 0, headline: closing },
        { name: 'reopening', day: days, headline: closing },
      ]);
      return arcs('reopening').before.length === 1 && arcs('closing').after.length === 1;
    };
    expect([0, 0.9, 1, 60, 120, 121].map(linkedAfter)).toEqual([
      ...[false, false, true, true, true, false],
    ]);
  });

  test.each(['alike', 'cited'] as const)('are linked in one language alone: %s', (rule) => {
    const linkedIn = (language: string) => {
      const [headline, topics] = ['Berlin Forum', ['Forum']];
      const drafts = [
        { name: 'a', day: 0, headline, topics, language: 'de' },
        { name: 'b', day: 9, headline, topics, language },
      ];
      return namesOf(arcsOf(drafts, rule)('b').before);
    };
    expect(linkedIn('de')).toEqual(['a']);
    expect(linkedIn('en')).toEqual([]);
  });

  test('are linked in scripts that put no spaces between words', () => {
    const arcs = arcsOf([
      { name: 'a', day: 0, headline: '古い港の橋が閉鎖された', language: 'ja' },
      { name: 'b', day: 9, headline: '古い港の橋が再開された', language: 'ja' },
    ]);
    expect(namesOf(arcs('b').before)).toEqual(['a']);
  });

  test('are the five nearest in wording and time, told in order of time', () => {
    const drafts = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
      name: `${number}`,
      day: number * 10,
      headline: closing,
    }));
    const arcs = arcsOf([...drafts, { name: 'budget', day: 68, headline: 'Budget passed' }]);
    expect(namesOf(arcs('7').before)).toEqual(['2', '3', '4', '5', '6']);
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, place) => ({
      name,
      day: 60 - place / 10,
      headline: name === 'g' ? `${closing} for repair and new paint` : closing,
    }));
    const first = { name: 'first', day: 0, headline: closing };
    expect(namesOf(arcsOf([first, ...crowd])('first').after)).toEqual(['f', 'e', 'd', 'c', 'b']);
  });

  test('may have articles in any order', () => {
    const first = eventOf({ name: 'closing', day: 0, headline: closing });
    const [early, late] = [10, 130].map((days) =>
      eventOf({ name: `${days}`, day: days, headline: reopening }),
    );
    const articles = [...(late?.articles ?? []), ...(early?.articles ?? [])];
    const second = { name: 'reopening', articles, topics: [], cites: [] };
    expect(namesOf(linkArcs([first, second], 'alike').get('reopening')?.before ?? [])).toEqual([
      'closing',
    ]);
  });
});

describe('citations', () => {
  const budget = { name: 'budget', day: 0, headline: 'Parliament passes budget' };
  const reason = { kind: 'cited' };

  test.each(['alike', 'cited'] as const)(
    'link events whatever they say, in any language: %s',
    (rule) => {
      const other = { name: 'closing', day: 9, headline: 'Brücke gesperrt', language: 'de' };
      const arcs = arcsOf([budget, { ...other, cites: ['budget'] }], rule);
      expect(arcs('closing').before).toEqual([{ event: 'budget', reason }]);
      expect(arcs('budget').after).toEqual([{ event: 'closing', reason }]);
    },
  );

  test('link a later event to one that cites it', () => {
    const arcs = arcsOf([
      { ...budget, cites: ['closing'] },
      { name: 'closing', day: 9, headline: closing },
    ]);
    expect(arcs('closing').before).toEqual([{ event: 'budget', reason }]);
  });

  test('of unknown events are ignored', () => {
    const arcs = arcsOf([{ ...budget, cites: ['__proto__', 'nowhere', 'budget'] }]);
    expect(arcs('budget')).toEqual({ before: [], after: [] });
  });

  test('do not link events that are more than 120 days apart', () => {
    const later = { name: 'closing', day: 121, headline: closing, cites: ['budget'] };
    expect(arcsOf([budget, later])('closing').before).toEqual([]);
  });
});

describe('without wording', () => {
  test('events are not linked by what they say', () => {
    const drafts = [0, 9].map((days) => ({ name: `${days}`, day: days, headline: closing }));
    expect(arcsOf(drafts, 'cited')('9').before).toEqual([]);
  });

  test('events are linked by the topics that few of them have', () => {
    const arcs = arcsOf(
      [
        { name: 'a', day: 0, headline: closing, topics: ['Minden Harbour', 'News'] },
        { name: 'b', day: 9, headline: 'Ferries', topics: ['Minden Harbour', 'News'] },
        {
          name: 'ferries',
          day: 10,
          headline: 'Ferries',
          topics: ['Minden Harbour', 'F1', 'F2', 'F3'],
        },
        { name: 'c', day: 9, headline: 'Schools', topics: ['Schools', 'News'] },
        ...Array.from({ length: 60 }, (_, number) => ({
          name: `${number}`,
          day: 2 + number / 60,
          headline: `Matter ${number}`,
          topics: ['News'],
        })),
      ],
      'cited',
    );
    expect(arcs('b').before).toEqual([
      { event: 'a', reason: { kind: 'topic', topic: 'Minden Harbour' } },
    ]);
    expect(arcs('ferries').before).toEqual([]);
    expect(arcs('c').before).toEqual([]);
    expect(arcs('59').before).toEqual([]);
  });
});

describe('whatever the events are', () => {
  const word = fc.constantFrom(
    ...'harbour bridge ferry budget school Minden closes opens'.split(' '),
  );
  const draft = fc.record({
    day: fc.nat(300),
    headline: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    excerpt: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    language: fc.constantFrom('en', 'en', 'de'),
    topics: fc.uniqueArray(fc.constantFrom('Harbour', 'Schools', '__proto__'), { maxLength: 2 }),
    cites: fc.array(fc.nat(30).map(String), { maxLength: 1 }),
  });
  const events = fc
    .array(draft, { maxLength: 30 })
    .map((drafts) => drafts.map((each, name) => eventOf({ ...each, name: `${name}` })));
  const rule = fc.constantFrom('alike' as const, 'cited' as const);

  test('their order says nothing', () => {
    const shuffled = events.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, rule, ([all, others], rule) => {
        const [arcs, same] = [linkArcs(all, rule), linkArcs(others, rule)];
        expect(same.size).toBe(all.length);
        for (const { name } of all) expect(same.get(name)).toEqual(arcs.get(name));
      }),
      { numRuns },
    );
  });

  test('a new event changes only what it follows on', () => {
    fc.assert(
      fc.property(events, draft, rule, (all, added, rule) => {
        const last = eventOf({ ...added, name: 'new', day: 301 });
        const uncited = { ...last, cites: [] };
        const [arcs, more] = [linkArcs(all, rule), linkArcs([...all, uncited], rule)];
        const followed = namesOf(more.get('new')?.before ?? []);
        for (const { name } of all) {
          expect(more.get(name)?.before).toEqual(arcs.get(name)?.before);
          if (!followed.includes(name)) expect(more.get(name)).toEqual(arcs.get(name));
        }
      }),
      { numRuns },
    );
  });

  test('a back-dated event changes nothing more than 240 days later', () => {
    fc.assert(
      fc.property(events, draft, rule, (all, added, rule) => {
        const first = { ...eventOf({ ...added, name: 'old', day: -1 }), cites: [] };
        const [arcs, more] = [linkArcs(all, rule), linkArcs([first, ...all], rule)];
        for (const { name, articles } of all) {
          if ((articles[0]?.at ?? 0) < begin + 240 * day) continue;
          expect(more.get(name)?.before).toEqual(arcs.get(name)?.before);
        }
      }),
      { numRuns },
    );
  });

  test('arcs go both ways, five at most', () => {
    fc.assert(
      fc.property(events, rule, (all, rule) => {
        const arcs = linkArcs(all, rule);
        for (const [name, { before, after }] of arcs) {
          expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(5);
          for (const { event, reason } of after) {
            expect(arcs.get(event)?.before).toContainEqual({ event: name, reason });
          }
        }
      }),
      { numRuns },
    );
  });
});
