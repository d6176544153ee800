import { describe, expect, test } from 'vitest';
import type { EventArticle } from '#events/article.ts';
import { findEvents } from '#events/find-events.ts';

const hour = 60 * 60 * 1000;
const begin = Date.UTC(2024, 2, 1);

type Draft = Partial<EventArticle> & { id: string; headline: string; hours?: number };

/** An article on its publisher's first report, published so many hours after the first of March. */
function articleOf({ hours = 0, ...draft }: Draft): EventArticle {
  return {
    excerpt: '',
    at: begin + hours * hour,
    publisher: draft.id,
    language: 'en',
    cites: [],
    event: null,
    ...draft,
  };
}

/** The ids of each event's articles. */
function groupsOf(drafts: readonly Draft[], { byWording = true } = {}): (readonly string[])[] {
  return findEvents(drafts.map(articleOf), { byWording }).events.map(({ members }) => members);
}

const closing = 'Old harbour bridge of Minden closes for repairs';
const closed = 'Minden closes its old harbour bridge for months of repairs';
const budget = 'Parliament passes the budget after a debate of eleven hours';

describe('wording', () => {
  test('ties articles that say the same at about the same time', () => {
    const drafts = [
      { id: 'a', headline: closing },
      { id: 'b', headline: budget, hours: 1 },
      { id: 'c', headline: closed, hours: 5 },
    ];
    expect(groupsOf(drafts)).toEqual([['a', 'c'], ['b']]);
    expect(groupsOf(drafts, { byWording: false })).toEqual([['a'], ['b'], ['c']]);
  });

  test('does not tie articles of different weeks', () => {
    const groupsAfter = (hours: number) =>
      groupsOf([
        { id: 'a', headline: closing },
        { id: 'b', headline: closing, hours },
      ]).length;
    expect([24, 48, 7 * 24, 30 * 24].map(groupsAfter)).toEqual([1, 1, 2, 2]);
  });

  test('ties many equal articles of one minute', () => {
    const drafts = Array.from({ length: 400 }, (_, number) => ({
      id: `${number}`,
      headline: closing,
    }));
    expect(groupsOf(drafts)).toHaveLength(1);
  });

  test.each([
    ['ja', '港の古い橋が修理のため数か月間閉鎖される', '修理のため港の古い橋を閉鎖、数か月間'],
    ['th', 'สะพานท่าเรือเก่าปิดซ่อมแซมหลายเดือน', 'ปิดสะพานท่าเรือเก่าเพื่อซ่อมแซมหลายเดือน'],
    ['ar', 'إغلاق جسر الميناء القديم للإصلاح عدة أشهر', 'جسر الميناء القديم مغلق عدة أشهر للإصلاح'],
    [
      'ru',
      'Старый портовый мост закрыт на ремонт до осени',
      'До осени закрыли старый портовый мост: ремонт',
    ],
  ])('ties articles in %s', (language, first, second) => {
    const drafts = [
      { id: 'a', headline: first, language },
      { id: 'b', headline: second, language, hours: 2 },
    ];
    expect(groupsOf(drafts)).toEqual([['a', 'b']]);
  });

  test.each([
    [
      'de',
      'Alte Hafenbrücken gesperrt: Städte planen Reparaturen',
      'Stadt sperrt alte Hafenbrücke, plant Reparatur',
    ],
    ['ru', 'Городские власти закрыли портовые мосты', 'Портовый мост закрыт городской властью'],
  ])('ties forms of words in %s by their stems', (language, first, second) => {
    const groupsIn = (language: string) =>
      groupsOf([
        { id: 'a', headline: first, language },
        { id: 'b', headline: second, language, hours: 2 },
      ]).length;
    expect(groupsIn(language)).toBe(1);
    expect(groupsIn('en')).toBe(2);
  });

  test('ties no articles in different languages', () => {
    const drafts = [
      { id: 'a', headline: 'Bayern Leverkusen Dortmund Leipzig' },
      { id: 'b', headline: 'Bayern Leverkusen Dortmund Leipzig', language: 'de' },
    ];
    expect(groupsOf(drafts)).toEqual([['a'], ['b']]);
    expect(groupsOf(drafts.map((draft) => ({ ...draft, language: 'de' })))).toEqual([['a', 'b']]);
  });

  test('ties nothing by texts without words', () => {
    const drafts = ['a', 'b', '__proto__', 'constructor'].map((id) => ({ id, headline: '' }));
    expect(groupsOf(drafts).flat().sort()).toEqual(['__proto__', 'a', 'b', 'constructor']);
    expect(groupsOf(drafts)).toHaveLength(4);
  });
});

describe('citations', () => {
  test.each([true, false])('tie articles in different languages (by wording: %s)', (byWording) => {
    const drafts = [
      { id: 'a', headline: closing },
      {
        id: 'b',
        headline: 'Hafenbrücke in Minden gesperrt',
        language: 'de',
        cites: ['a'],
        hours: 2,
      },
    ];
    expect(groupsOf(drafts, { byWording })).toEqual([['a', 'b']]);
  });

  test.each([true, false])('tie articles that name later ones (by wording: %s)', (byWording) => {
    const drafts = [
      { id: 'a', headline: closing, cites: ['b'] },
      { id: 'b', headline: budget, hours: 2 },
    ];
    expect(groupsOf(drafts, { byWording })).toEqual([['a', 'b']]);
  });

  test('do not chain articles on different matters over a week', () => {
    const headlines = [
      'Overwatch sequel delayed beyond spring',
      'Ferries stop for storm warning',
      'Museum shows medieval maps',
      'Schools hire thousand teachers',
      'Wolves seen near vineyard',
    ];
    const drafts = headlines.map((headline, place) => ({
      id: `${place}`,
      headline,
      hours: place * 48,
      cites: place === 0 ? [] : [`${place - 1}`],
    }));
    expect(groupsOf(drafts).length).toBeGreaterThan(1);
  });

  test('of an article itself, and of unknown ones, say nothing', () => {
    const cites = ['a', 'nowhere', '__proto__'];
    expect(groupsOf([{ id: 'a', headline: closing, cites }])).toEqual([['a']]);
  });
});

describe("an editor's word", () => {
  const named = (name: string) => ({ kind: 'named' as const, name });
  const year = 365 * 24;

  test('ties articles of one name, whatever they say and whenever they came', () => {
    const drafts = [
      { id: 'a', headline: closing, event: named('__proto__') },
      { id: 'b', headline: budget, hours: year, language: 'de', event: named('__proto__') },
    ];
    expect(groupsOf(drafts)).toEqual([['a', 'b']]);
  });

  test('never ties articles of two names, whatever cites or is alike', () => {
    const drafts = [
      { id: 'a', headline: closing, event: named('bridge') },
      { id: 'b', headline: closing, event: named('repairs'), cites: ['a'] },
      { id: 'c', headline: closing, cites: ['a', 'b'], hours: 1 },
      { id: 'd', headline: closing, event: named('repairs'), hours: 2 },
    ];
    const groups = groupsOf(drafts);
    expect(groups).toHaveLength(2);
    expect(groups.find((ids) => ids.includes('d'))).toContain('b');
    expect(groups.find((ids) => ids.includes('a'))).not.toContain('b');
  });

  test('sets an article apart', () => {
    const drafts = [
      { id: 'a', headline: closing },
      { id: 'b', headline: closing, event: { kind: 'apart' as const }, cites: ['a', 'c'] },
      { id: 'c', headline: closing, hours: 1, cites: ['b'] },
    ];
    expect(groupsOf(drafts)).toEqual([['a', 'c'], ['b']]);
  });
});

test('there are no events without articles', () => {
  expect(findEvents([], { byWording: true })).toEqual({ events: [], ties: [] });
});

test('an event is named by its first article, and each other one knows what ties it', () => {
  const drafts = [
    { id: 'c', headline: closed, hours: 5 },
    { id: 'a', headline: closing },
    { id: 'b', headline: 'Storm', hours: 6, cites: ['c'] },
  ];
  const { events, ties } = findEvents(drafts.map(articleOf), { byWording: true });
  expect(events).toEqual([{ name: 'a', members: ['a', 'c', 'b'] }]);
  expect(ties.map(({ id, to, bond }) => ({ id, to, bond }))).toEqual([
    { id: 'c', to: 'a', bond: 'alike' },
    { id: 'b', to: 'c', bond: 'cited' },
  ]);
});
