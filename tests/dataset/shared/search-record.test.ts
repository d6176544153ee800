import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readRecordAddress,
  readRecordTexts,
  writeSearchRecord,
} from '#dataset/shared/search-record.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import { joiner, joint } from '#dataset/shared/unspaced-text.ts';
import type { Report, Story } from '#dataset/story.ts';
import {
  instant,
  publisherDomain,
  publisherId,
  storyId,
  topicSlug,
  webAddress,
} from '#dataset/values.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    'Bridge reopens',
    '␞',
    'before␞after',
    '␟',
    '国会で「法案」が成立',
    `a${joint}b`,
    '___PAGEFIND_WEIGHT___10',
    '?a=b&c',
  ),
);
const article = fc
  .record({
    title: text,
    excerpt: text,
    name: text,
    path: fc.webPath(),
    query: fc.webQueryParameters(),
  })
  .map(({ title, excerpt, name, path, query }) => ({
    title,
    excerpt,
    publishedAt: instant.parse('2024-03-01T12:00:00Z'),
    url: webAddress.parse(`https://harbourpost.example${path}?${query}`),
    publisher: {
      id: publisherId.parse('harbourpost.example'),
      name,
      domain: publisherDomain.parse('harbourpost.example'),
      via: 'Tube & Co',
    },
  }));
const story = fc
  .record({ own: article, topics: fc.array(text), coverage: fc.array(article) })
  .map(({ own, topics, coverage }): Story => {
    return {
      ...own,
      id: storyId.parse('2024-03-01-bridge'),
      topics: topics.map((name) => ({ slug: topicSlug.parse('topic'), name })),
      images: [],
      coverage: coverage.map((report) => ({ ...report, image: null, why: 'cited' })),
    };
  });

test('what a record says of a story to show it is read back to the letter', () => {
  fc.assert(
    fc.property(story, (written) => {
      expect(readRecordAddress(writeSearchRecord(written).url)).toEqual({
        id: written.id,
        publishedAt: written.publishedAt,
        publisher: written.publisher.id,
        domain: written.publisher.domain,
        via: written.publisher.via,
        url: written.url,
        coverage: coverageOf(written),
      });
    }),
  );
});

function coverageOf(written: Story) {
  const { reports, otherPublishers, own, marks } = summarizeStory(written).coverageSummary;
  return { reports, otherPublishers, own, marks };
}

test('a record says no time of a story whose date is uncertain', () => {
  fc.assert(
    fc.property(story, (written) => {
      const { url } = writeSearchRecord({ ...written, dateUncertain: true });
      expect(readRecordAddress(url)).toMatchObject({ id: written.id, publishedAt: '' });
    }),
  );
});

test('a record says of a story that it was only seen, and when', () => {
  fc.assert(
    fc.property(story, (written) => {
      const { url } = writeSearchRecord({ ...written, dateSeen: true });
      const { id, publishedAt } = written;
      expect(readRecordAddress(url)).toMatchObject({ id, publishedAt, dateSeen: true });
    }),
  );
});

test('each text of a record is read back in its place, word by word', () => {
  fc.assert(
    fc.property(story, (written) => {
      const { content } = writeSearchRecord(written, ['strasse']);
      const words = content.replaceAll(joint, '').split(/\s+/);
      const { coverage, topics, ...own } = readRecordTexts(words, (word) => word);
      expect(joined(own)).toEqual(expectedOf(written));
      expect(coverage.map(joined)).toEqual(written.coverage.map(expectedOf));
      expect(plainWords(topics.join(' '))).toBe(
        plainWords(written.topics.map(({ name }) => name).join(', ')),
      );
    }),
  );
});

function joined(texts: { title: string[]; publisher: string[]; excerpt: string[] }) {
  const { title, publisher, excerpt } = texts;
  return [title, publisher, excerpt].map((words) => plainWords(words.join(' ')));
}

function expectedOf({ title, publisher, excerpt }: Story | Report) {
  return [title, publisher.name, excerpt].map(plainWords);
}

/** The words of a text, without what a record has no room for. */
function plainWords(words: string): string {
  return words
    .replace(/[␞␟]/g, ' ')
    .replaceAll(joiner, '')
    .replaceAll('___PAGEFIND', 'PAGEFIND')
    .trim()
    .replace(/\s+/g, ' ');
}

test('what is no record has no address', () => {
  expect(readRecordAddress('')).toEqual({
    id: '',
    publishedAt: '',
    publisher: '',
    domain: '',
    via: '',
    url: '',
    coverage: { reports: 1, otherPublishers: 0, own: 0, marks: [0] },
  });
});
