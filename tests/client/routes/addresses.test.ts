import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  frontPath,
  parseAddress,
  publisherPath,
  storyPath,
  topicsPath,
} from '#client/routes/addresses.ts';
import { day, month, publisherId, storyId, topicSlug, year } from '#dataset/values.ts';

const story = (text: string) => storyId.parse(text);
const topic = (text: string) => topicSlug.parse(text);
const publisher = (text: string) => publisherId.parse(text);

describe('an address', () => {
  test.each<[path: string, address: Address]>([
    ['/', { page: 'front', pageNumber: null }],
    ['', { page: 'front', pageNumber: null }],
    ['/pages/3', { page: 'front', pageNumber: 3 }],
    ['/topics/ai', { page: 'topic', topics: [topic('ai')], pageNumber: null }],
    ['/topics/ai/', { page: 'topic', topics: [topic('ai')], pageNumber: null }],
    ['/topics/ai/pages/2', { page: 'topic', topics: [topic('ai')], pageNumber: 2 }],
    [
      '/topics/robots+ai',
      { page: 'topic', topics: [topic('ai'), topic('robots')], pageNumber: null },
    ],
    ['/topics/ai+ai', { page: 'topic', topics: [topic('ai')], pageNumber: null }],
    [
      '/topics/%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87',
      { page: 'topic', topics: [topic('المياه')], pageNumber: null },
    ],
    ['/publishers/zdnet.com', { page: 'publisher', id: publisher('zdnet.com'), pageNumber: null }],
    [
      '/publishers/zdnet.com/pages/4',
      { page: 'publisher', id: publisher('zdnet.com'), pageNumber: 4 },
    ],
    [
      '/publishers/youtube.com/the-d-cast',
      { page: 'publisher', id: publisher('youtube.com/the-d-cast'), pageNumber: null },
    ],
    [
      '/publishers/youtube.com%2Fthe-d-cast',
      { page: 'publisher', id: publisher('youtube.com/the-d-cast'), pageNumber: null },
    ],
    [
      '/publishers/youtube.com/caf%C3%A9/pages/2',
      { page: 'publisher', id: publisher('youtube.com/café'), pageNumber: 2 },
    ],
    [
      '/publishers/youtube.com/pages',
      { page: 'publisher', id: publisher('youtube.com/pages'), pageNumber: null },
    ],
    [
      '/publishers/youtube.com/pages/pages/3',
      { page: 'publisher', id: publisher('youtube.com/pages'), pageNumber: 3 },
    ],
    ['/publishers', { page: 'publishers' }],
    ['/archive', { page: 'archive', period: null }],
    ['/archive/2024', { page: 'archive', period: year.parse('2024') }],
    ['/archive/2024-02', { page: 'archive', period: month.parse('2024-02') }],
    ['/archive/2024-02-29/', { page: 'archive', period: day.parse('2024-02-29') }],
    ['/stories/2024-03-01-bridge', { page: 'story', id: story('2024-03-01-bridge') }],
    ['/stories/2024-03-01-bridge/', { page: 'story', id: story('2024-03-01-bridge') }],
  ])('%s leads to its page', (path, address) => {
    expect(parseAddress(path)).toEqual(address);
  });

  test('leads to its page in any Unicode normalization', () => {
    const address = { page: 'topic', topics: [topic('été'.normalize('NFC'))], pageNumber: null };
    expect(parseAddress(`/topics/${encodeURIComponent('été'.normalize('NFD'))}`)).toEqual(address);
    expect(parseAddress(`/topics/${encodeURIComponent('été'.normalize('NFC'))}`)).toEqual(address);
  });

  test.each([
    '/nowhere',
    '/topics',
    '/topics/',
    '/topics/ai/robots',
    '/topics/ai++robots',
    '/topics/+',
    '/topics/a b',
    '/topics/<script>',
    '/topics/%',
    '/topics/%E0%A4%A',
    '/topics/..',
    '/topics/%2e%2e%2fstories',
    '/stories',
    '/stories/..',
    '/stories/..%2F..%2Fpackage.json',
    '/stories/__proto__',
    '/stories/constructor',
    '/stories/2024-03-01-bridge.json',
    '/stories/2024-03-01-bridge/pages/2',
    '/stories/2024-03-01-bridge%00',
    '/publishers/localhost',
    '/publishers/..',
    '/publishers/zdnet.com%2F..',
    '/publishers/javascript:alert(1)',
    '/publishers/YouTube.com/x',
    '/publishers/youtube.com/the-d-cast%2Fpages',
    '/publishers/youtube.com/..',
    '/publishers/youtube.com/%2e%2e',
    '/publishers/youtube.com/a.b',
    '/publishers/youtube.com/a b',
    '/publishers/youtube.com/-a',
    '/publishers/youtube.com/__proto__',
    '/publishers/youtube.com/a/b',
    '/publishers/the-d-cast',
    '/archive/2023-02-29',
    '/archive/2024-00',
    '/archive/2024-02-29T08:00',
    '/archive/2024-02/pages/2',
    '/archive/+02024-1',
    '/pages',
    '/pages/0',
    '/pages/-1',
    '/pages/01',
    '/pages/1.5',
    '/pages/99999999999',
    '/pages/x',
  ])('%s is not found', (path) => {
    expect(parseAddress(path)).toEqual({ page: 'not-found' });
  });

  test('never throws, and never leads out of the dataset', () => {
    const signs = fc.constantFrom('/', '%', '..', '+', '-', 'a', '2', '.', '\\', '\0', '__proto__');
    const kinds = fc.constantFrom('/topics/', '/stories/', '/publishers/', '/', '/pages/');
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(kinds, names, (kind, name) => {
        const address = parseAddress(kind + name);
        const files = filesOf(address);
        for (const file of files) expect(file).not.toMatch(/[/\\%\0]|^\.|\.\./);
      }),
    );
  });
});

describe('a written address is parsed back the same', () => {
  const words = fc
    .array(fc.constantFrom('bridge', 'ai', '2', 'été', 'น้ำ', 'المياه', '水'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('-').normalize('NFC'));
  const pageNumbers = fc.option(fc.integer({ min: 1, max: 9_999_999 }));

  test('stories', () => {
    fc.assert(
      fc.property(words, (name) => {
        const id = story(`2024-03-01-${name}`);
        expect(parseAddress(storyPath(id))).toEqual({ page: 'story', id });
      }),
    );
  });

  test('topics, one or several, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1 }), pageNumbers, (names, pageNumber) => {
        const topics = names.map(topic);
        const path = topicsPath(topics, pageNumber);
        expect(parseAddress(path)).toEqual({
          page: 'topic',
          topics: topics.toSorted(),
          pageNumber,
        });
        expect(topicsPath(topics.toReversed(), pageNumber)).toBe(path);
      }),
    );
  });

  test('publishers and the river, page by page', () => {
    fc.assert(
      fc.property(pageNumbers, (pageNumber) => {
        for (const text of ['news.example.org', 'tube.example/the-d-cast', 'tube.example/ドラマ']) {
          const id = publisher(text);
          const address = { page: 'publisher', id, pageNumber };
          expect(parseAddress(publisherPath(id, pageNumber))).toEqual(address);
        }
        expect(parseAddress(frontPath(pageNumber))).toEqual({ page: 'front', pageNumber });
      }),
    );
  });

  test('without topics, the front page', () => {
    expect(topicsPath([])).toBe('/');
  });
});

/** The names of the files that the page at an address asks for. */
function filesOf(address: Address): readonly string[] {
  switch (address.page) {
    case 'story':
      return [address.id];
    case 'topic':
      return address.topics;
    case 'publisher':
      return address.id.split('/');
    default:
      return [];
  }
}
