import { describe, expect, test } from 'vitest';
import type { MarkedText } from '#client/queries/search/marked-text.ts';
import { foundWords, readResult } from '#client/queries/search/search-result.ts';
import { writeSearchRecord } from '#dataset/shared/search-record.ts';
import { report, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const world = await writeWorld({
  '2024-03-02-ferry.md': storyText({
    title: 'Ferry stops <for good>',
    excerpt: 'The ferry across the harbour stops.',
    publishedDateTime: '2024-03-02T09:00:00Z',
    topics: ['Cities', 'Harbour life'],
    related: [
      report({ title: 'Ferry: the last trip', excerpt: '' }),
      report({ title: 'What a pilot lost', excerpt: 'A pilot of the ferry tells.' }),
    ],
  }),
});
const record = writeSearchRecord(storyOf(world, 'Ferry stops <for good>'));

/** What a search for some words finds in the story, as the engine hands it over. */
function find(...sought: string[]) {
  const words = record.content.split(/\s+/);
  const fragment = {
    raw_url: record.url,
    raw_content: record.content.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    locations: words.flatMap((word, place) =>
      sought.some((part) => word.toLowerCase().startsWith(part)) ? [place] : [],
    ),
  };
  const result = readResult(fragment);
  if (result === null) throw new Error('The record could not be read');
  return { ...result, words: foundWords(fragment) };
}

function told(text: MarkedText): string {
  return text.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('');
}

describe('the search record of a story', () => {
  test('is read back, each text in its place, with the matches marked', () => {
    const found = find('harbour');
    expect(found.id).toBe('2024-03-02-ferry');
    expect(found.publishedAt).toBe('2024-03-02T09:00:00Z');
    expect(found.domain).toBe('harbourpost.example');
    expect(told(found.title)).toBe('Ferry stops <for good>');
    expect(told(found.publisher)).toBe('[Harbour] Post');
    expect(told(found.excerpt)).toBe('The ferry across the [harbour] stops.');
    expect(told(found.topics)).toBe('Cities, [Harbour] life');
  });

  test('shows topics only if they match', () => {
    expect(find('ferry').topics).toEqual([]);
  });

  test('shows the reports that match further words, and counts the rest', () => {
    const own = find('ferry');
    expect(own.reports).toEqual([]);
    expect(own.otherReports).toBe(2);
    const added = find('pilot');
    expect(added.reports.map(({ title }) => told(title))).toEqual(['What a [pilot] lost']);
    expect(added.reports.map(({ excerpt }) => told(excerpt))).toEqual([
      'A [pilot] of the ferry tells.',
    ]);
    expect(added.otherReports).toBe(0);
  });

  test('lists the matching words, without the punctuation around them', () => {
    expect(find('good', 'ferry:').words).toEqual(['good', 'ferry']);
  });
});

test('a foreign fragment is not a result', () => {
  expect(
    readResult({ raw_url: 'javascript:alert(1)', raw_content: 'a', locations: [0] }),
  ).toBeNull();
  expect(readResult({ locations: [] })).toBeNull();
});
