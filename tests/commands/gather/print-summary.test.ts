import { expect, test } from 'vitest';
import { printSummary } from '#commands/gather/print-summary.ts';
import type { Summary } from '#gather/summary.ts';

const nothing: Summary = {
  feeds: {
    subscribed: 1,
    read: 0,
    unchanged: 1,
    failed: [],
    gone: 0,
    moved: [],
    online: true,
  },
  articles: {
    found: 0,
    known: 0,
    leftOut: { word: 0, publisher: 0, language: 0, 'too-many': 0, 'no-article': 0 },
    waiting: 0,
  },
  stories: { written: [], extended: [], named: [], reports: 0 },
  notices: [],
};

const failed = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    address: `https://${index}.example/feed`,
    publisher: index === 0 ? 'Harbour Post' : null,
    message: 'It answered 404.',
  }));

test('a run without news takes three lines', () => {
  expect(printSummary(nothing)).toBe(
    [
      '1 feed: 0 read, 1 unchanged, 0 failed',
      'Articles: 0 new, 0 known; 0 wait for a second publisher',
      'Stories: 0 written, 0 extended, with 0 reports',
      '',
    ].join('\n'),
  );
});

test('a run with everything tells of it all', () => {
  const text = printSummary({
    feeds: {
      subscribed: 9,
      read: 3,
      unchanged: 1,
      failed: failed(2),
      gone: 1,
      moved: [{ from: 'http://old.example/feed', to: 'https://new.example/feed' }],
      online: true,
    },
    articles: {
      found: 20,
      known: 7,
      leftOut: { word: 1, publisher: 2, language: 3, 'too-many': 4, 'no-article': 5 },
      waiting: 6,
    },
    stories: { written: ['a.md'], extended: ['b.md', 'c.md'], named: ['d.md'], reports: 1 },
    notices: ['b.md: It is full.'],
  });
  expect(text.split('\n')).toEqual([
    '9 feeds: 3 read, 1 unchanged, 2 failed, 2 not due yet, 1 ended by their publishers',
    '  Harbour Post (https://0.example/feed): It answered 404.',
    '  https://1.example/feed: It answered 404.',
    '  http://old.example/feed has moved to https://new.example/feed. With --update-opml, feeds.opml is changed.',
    'Articles: 20 new, 7 known, 1 left out by a word in `withoutWords`, 2 left out by their publisher, 3 left out by their language, 4 left out beyond `perDay`, 5 left out without a headline or a link to an article; 6 wait for a second publisher',
    'Stories: 1 written, 2 extended, 1 given the name of an event, with 1 report',
    'b.md: It is full.',
    '',
  ]);
});

test('of many failed feeds, some are listed', () => {
  const lines = printSummary({ ...nothing, feeds: { ...nothing.feeds, failed: failed(13) } });
  expect(lines.match(/answered 404/g)).toHaveLength(10);
  expect(lines).toContain('  … and 3 more. lede feeds lists all feeds.');
});

test('a machine without a network is told plainly', () => {
  const text = printSummary({
    ...nothing,
    feeds: { ...nothing.feeds, failed: failed(2), online: false },
  });
  expect(text).toMatch(/^No feed could be reached\. Is this machine connected/);
});

test('what a feed says can’t steer a terminal', () => {
  const text = printSummary({ ...nothing, notices: ['\u001b[2J\u202egone'] });
  for (const control of ['\u001b', '\u202e']) expect(text).not.toContain(control);
});
