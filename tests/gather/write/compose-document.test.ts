import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '#documents/limits.ts';
import { composeDocument } from '#gather/write/compose-document.ts';
import { nameDocument, takenNames } from '#gather/write/name-document.ts';
import { frontMatterOf } from '#tests/support/documents/front-matter.ts';
import { reportOf, reportsOf } from '#tests/support/gathering/reports.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { storyOf, writeWorld } from '#tests/support/worlds/write-world.ts';

const none = takenNames([]);
const compose = (main = reportOf(), coverage = reportsOf(2)) =>
  composeDocument({ main, coverage }, none);

const seed = readFileSync(
  join(
    projectRoot,
    'data/2021-02-15-minneapolis-passes-restrictions-on-facial-recognition-use-by-local-police.md',
  ),
  'utf8',
);

/** The keys of an entry, in their order. */
const keysOf = (value: unknown) => Object.keys(typeof value === 'object' ? (value ?? {}) : {});

describe('A new document', () => {
  const picture = { url: 'https://harbourpost.example/p.jpg', width: 1600, height: 1035 };
  const full = { excerpt: 'It was shut for a year.', picture, topics: ['Ships', 'Ports'] };

  it('has the keys of the documents of this format, in their order', () => {
    const keys = frontMatterOf(
      compose(reportOf(full), [reportOf({ ...full, address: 'https://a.example/a' })]).text,
    );
    const seedKeys = frontMatterOf(seed);
    const [entry] = Array.isArray(keys.related) ? keys.related : [];
    const [seedEntry] = Array.isArray(seedKeys.related) ? seedKeys.related : [];

    expect(keysOf(seedKeys)).toEqual(expect.arrayContaining(keysOf(keys)));
    expect(keysOf(keys)).toEqual(keysOf(seedKeys).filter((key) => Object.hasOwn(keys, key)));
    expect(keysOf(seedEntry)).toEqual(expect.arrayContaining(keysOf(entry)));
    expect(keysOf(entry)).toEqual(keysOf(seedEntry).filter((key) => keysOf(entry).includes(key)));
  });

  it('is a story without a problem', async () => {
    const { name, text } = compose(reportOf(full), reportsOf(3));
    const world = await writeWorld({ [name]: text });
    const story = storyOf(world, 'Bridge reopens');

    expect(world.problems).toEqual([]);
    expect(story).toMatchObject({
      title: 'Bridge reopens',
      excerpt: 'It was shut for a year.',
      publishedAt: '2024-03-01T12:00:00Z',
      url: 'https://harbourpost.example/bridge',
    });
    expect(story?.coverage).toHaveLength(3);
    expect(story?.topics.map((topic) => topic.name)).toEqual(['Ships', 'Ports']);
  });

  it('reads back to the letter, whatever its texts are', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '"',
        "'",
        ': ',
        ' #',
        '---',
        '\n---\n',
        '\\',
        '\u{1f309}',
        '\u202eأخبار',
        '\0',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\ud800',
        '{',
        '- ',
        '~',
        '*a',
        '<<',
        '\t',
        '\r\n',
      ),
    );
    const text = fc
      .array(sign, { minLength: 1, maxLength: 6 })
      .map((signs) => signs.join('') || 'a');
    fc.assert(
      fc.property(text, text, text, text, (headline, excerpt, name, topic) => {
        const keys = {
          headline,
          excerpt,
          topics: [topic],
          publisher: { name, domain: 'a.example' },
        };
        const other = reportOf({ ...keys, address: 'https://a.example/a' });
        const written = frontMatterOf(compose(reportOf(keys), [other]).text);
        const article = { title: headline, excerpt, provider: { name, domain: 'a.example' } };

        expect(written).toMatchObject({ ...article, topics: [topic], related: [article] });
      }),
      { numRuns: 300 },
    );
  });

  it('says that its date is only when the article was first seen', () => {
    const { name, text } = compose(reportOf({ at: null }), [
      reportOf({ address: 'https://a.example/a', at: Number.MAX_SAFE_INTEGER }),
      reportOf({ address: 'https://b.example/b' }),
    ]);
    const seen = { publishedDateTime: '2024-03-01T13:00:00Z', dateSeen: 'true' };

    expect(name).toMatch(/^2024-03-01-/);
    const keys = frontMatterOf(text);
    expect(keys).toMatchObject({
      ...seen,
      related: [seen, { publishedDateTime: '2024-03-01T12:00:00Z' }],
    });
    expect(Array.isArray(keys.related) && keysOf(keys.related[1])).not.toContain('dateSeen');
  });

  it('has the topics of all its articles, and leaves out what there is not', () => {
    const { text } = compose(reportOf({ topics: ['Ships'] }), [
      reportOf({ address: 'https://a.example/a', topics: ['Ports', 'Ships'] }),
    ]);
    const keys = frontMatterOf(text);

    expect(keys.topics).toEqual(['Ships', 'Ports']);
    expect(keysOf(keys)).not.toEqual(expect.arrayContaining(['excerpt']));
    expect(keysOf(keys)).not.toEqual(expect.arrayContaining(['images']));
    expect(keysOf(frontMatterOf(compose(reportOf(), []).text))).not.toContain('related');
  });

  it('names the main article once, and no more reports than a story may have', () => {
    const coverage = [reportOf(), ...reportsOf(limits.coverageEntries + 1)];
    const { added, note } = compose(reportOf(), coverage);

    expect(added).toEqual(coverage.slice(1, -1));
    expect(note).toContain('1 more report was left out');
  });
});

describe('The name of a new document', () => {
  it.each([
    ['Bridge: "open" — again', '2024-03-01-bridge-open-again.md'],
    ['../../etc/passwd', '2024-03-01-etc-passwd.md'],
    ['أخبار', '2024-03-01-أخبار.md'],
    ['\u{1f309}', '2024-03-01-harbour-post.md'],
  ])('begins with its day and has the words of its headline: %s', (headline, name) => {
    expect(nameDocument(reportOf({ headline }), none)).toBe(name);
  });

  it('is unlike all names in the folder, whatever their case and ending', () => {
    const taken = takenNames([
      '2024-03-01-BRIDGE-reopens.txt',
      'old/2024-03-01-bridge-reopens-2.md',
    ]);

    expect(nameDocument(reportOf(), taken)).toBe('2024-03-01-bridge-reopens-3.md');
  });

  it('is never longer than file systems take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 500 }), (headline) => {
        const name = nameDocument(reportOf({ headline: `${headline}新聞`.repeat(3) }), none);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
      }),
    );
  });
});
