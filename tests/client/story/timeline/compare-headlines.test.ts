import { expect, test } from 'vitest';
import {
  compareHeadlines,
  type HeadlinePart,
} from '#client/story/timeline/compare/compare-headlines.ts';

function compare(...titles: string[]): HeadlinePart[][] {
  return compareHeadlines(
    titles.map((title) => ({ title, wording: title })),
    'en',
  );
}

const textsOf = (parts: readonly HeadlinePart[] | undefined, kind: HeadlinePart['kind']) =>
  parts?.filter((part) => part.kind === kind).map(({ text }) => text);

test('what a headline alone says is its own, and the rest recedes', () => {
  const [first, second] = compare(
    'Harbour tunnel opens late',
    'Council confirms: harbour tunnel opens late',
  );
  expect(textsOf(first, 'own')).toEqual([]);
  expect(textsOf(second, 'own')).toEqual(['Council confirms']);
});

test('the parts make up the headline to the letter', () => {
  const title = '  “Harbour”: the tunnel’s 2nd—and last?—opening …';
  const [parts] = compare(title, 'Another');
  expect(parts?.map(({ text }) => text).join('')).toBe(title);
});

test('function words are nobody’s own', () => {
  const [first] = compare('The ferry of the harbour', 'Ferry harbour');
  expect(textsOf(first, 'own')).toEqual([]);
});

test('headlines of one wording don’t share their words with each other', () => {
  const [first] = compareHeadlines(
    [
      { title: 'Ferry stops', wording: 'wire' },
      { title: 'Ferry stops', wording: 'wire' },
      { title: 'Bridge reopens', wording: 'own' },
    ],
    'en',
  );
  expect(textsOf(first, 'own')).toEqual(['Ferry stops']);
});

test.each([
  ['Tunnel may open late', 'may'],
  ['Tunnel reportedly delayed', 'reportedly'],
  ['A rumour on the tunnel', 'rumour'],
  ['Tunnel delayed, sources say', 'sources say'],
  ['Tunnel könnte später öffnen', 'könnte'],
  ['Tunnel soll später öffnen', 'soll'],
  ['النفق قد يفتح لاحقا', 'قد'],
  ['ربما يتأخر النفق', 'ربما'],
])('"%s" hedges with "%s"', (title, hedge) => {
  expect(textsOf(compare(title)[0], 'hedge')).toEqual([hedge]);
});

test.each(['Tunnel opens in May', 'Tunnel opens May 12', 'Tunnel konnte öffnen'])(
  '"%s" hedges with nothing',
  (title) => {
    expect(textsOf(compare(title)[0], 'hedge')).toEqual([]);
  },
);
