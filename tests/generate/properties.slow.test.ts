// Long for one file: the properties share the made-up documents that they are told of.

import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { documentSchema } from '#documents/document/schema.ts';
import { expectSound, writtenFiles } from '#tests/support/dataset/check-dataset.ts';
import type { DocumentKeys } from '#tests/support/documents/document-text.ts';
import {
  type Files,
  pagesOf,
  storyText,
  titlesOf,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 60);

/** Long enough for many runs; the tests assert no time. */
const timeout = 600_000;

/** What holds whatever the files are: the run ends, nothing is lost, nothing unsafe is in it. */
async function expectSoundWorld(files: Files): Promise<World> {
  const world = await writeWorld(files);
  expectSound(world.dataset);
  const documents = Object.keys(files).filter((path) => path.endsWith('.md'));
  const passedOver = world.problems.filter(({ code }) => code === 'not-a-document');
  const { counts } = world.dataset.manifest;
  expect(counts.documents + passedOver.length).toBe(documents.length);
  for (const { file, line, column, message, hint } of world.problems) {
    expect(Object.keys(files)).toContain(file);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    // A part of a text that nothing was filled in for; `\u{e0020}` is a character, written out.
    expect(message + hint).not.toMatch(/undefined|(?<!\\u)\{\w+\}/);
  }
  return world;
}

/** Any one file beside a good one, whose story must always be there. */
async function expectSoundBesideGood(content: string | Uint8Array): Promise<void> {
  const title = 'A good story';
  const world = await expectSoundWorld({ 'any.md': content, 'good.md': storyText({ title }) });
  expect(titlesOf(world)).toContain(title);
}

describe('one file of anything', () => {
  const damaged = fc
    .tuple(fc.nat(600), fc.uint8Array({ maxLength: 8 }), fc.nat(4))
    .map(([at, bytes, cut]) => {
      const whole = Buffer.from(storyText({ topics: ['AI'], related: [{ title: 'x' }] }));
      const place = at % whole.length;
      return Buffer.concat([whole.subarray(0, place), bytes, whole.subarray(place + cut)]);
    });
  const pieces = fc.constantFrom(
    ...['title: ', 'webUrl: ', 'related:\n', 'images: ', 'topics:', 'publishedDateTime: '],
    ...['  - ', '\n', ' ', '\t', ': ', '"', "'", '\\', '#', '[', ']', '{', '}', ',', '|\n', '>-\n'],
    ...['&a ', '*a', '<<: ', '!!set ', '!', '? ', '---\n', '...\n', '%YAML 1.2\n', '@', '`', '~'],
    ...['\r', '\u2028', '\u0085', '\0', '\ufeff', '\ud800', '2024-01-01', 'https://a.example/'],
  );
  const yaml = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  });

  it(
    'as bytes',
    async () => {
      const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged);
      await fc.assert(fc.asyncProperty(bytes, expectSoundBesideGood), { numRuns });
    },
    timeout,
  );

  it(
    'as front matter',
    async () => {
      const text = yaml.map((parts) => `---\n${parts.join('')}\n---\n`);
      await fc.assert(fc.asyncProperty(text, expectSoundBesideGood), { numRuns: numRuns * 2 });
    },
    timeout,
  );

  it(
    'as the text below its front matter',
    async () => {
      const marks = fc.constantFrom(
        ...[
          '# ',
          '\n\n',
          '\n',
          '* ',
          '1. ',
          '> ',
          '**',
          '_',
          '`',
          '```\n',
          '---\n',
          '[',
          '](',
          ')',
        ],
        ...[
          '<',
          '>',
          '![',
          '<script>',
          '&#8217;',
          '\\',
          '|',
          '~~',
          '    ',
          'javascript:x',
          'https://a.b',
        ],
      );
      const text = fc
        .array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
        .map((parts) => storyText({}, parts.join('')));
      await fc.assert(fc.asyncProperty(text, expectSoundBesideGood), { numRuns });
    },
    timeout,
  );

  it(
    'as settings',
    async () => {
      const text = yaml.map((parts) => parts.join(''));
      await fc.assert(
        fc.asyncProperty(text, async (settings) => {
          await expectSoundWorld({ 'site.yaml': settings, 'a.md': storyText() });
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'as values of its keys',
    async () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.constantFrom(
          'javascript:alert(1)',
          'http://a..b/',
          'https://...',
          'http://[::1]',
          '//x',
        ),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.constantFrom('<b>x</b>', '&#8217;', 'â€™', '2021-02-30', '__proto__', '', ' '),
      );
      const scalar = fc.oneof(
        { weight: 4, arbitrary: text },
        fc.double(),
        fc.boolean(),
        fc.constant(null),
      );
      const anything = fc.letrec((tie) => ({
        value: fc.oneof(
          { depthSize: 'small' },
          scalar,
          fc.array(tie('value'), { maxLength: 3 }),
          tie('keys'),
        ),
        keys: fc.dictionary(
          fc.constantFrom(
            ...Object.keys(documentSchema.shape),
            ...['name', 'domain', 'url', 'width', 'height', '__proto__', 'constructor', 'any'],
          ),
          tie('value'),
          { maxKeys: 6 },
        ),
      }));
      const document = fc
        .tuple(anything.keys, fc.array(anything.keys, { maxLength: 3 }), fc.boolean())
        .map(([keys, related, complete]) => {
          const required = {
            title: 'T',
            publishedDateTime: '2024-01-01',
            webUrl: 'https://a.example/',
          };
          const front = { ...Object(keys), related, ...(complete && required) };
          return `---\n${stringify(front)}---\n`;
        });
      await fc.assert(fc.asyncProperty(document, expectSoundBesideGood), { numRuns: numRuns * 2 });
    },
    timeout,
  );

  it(
    'under any name',
    async () => {
      const name = fc
        .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
        .map((text) =>
          Buffer.from(text.replace(/[/\\\0]/g, '').toWellFormed())
            .subarray(0, 200)
            .toString()
            .replaceAll('\ufffd', ''),
        );
      await fc.assert(
        fc.asyncProperty(name, fc.boolean(), async (text, isDated) => {
          const path = `${isDated ? '2024-03-01-' : 'n'}${text}.md`;
          const world = await expectSoundWorld({ [path]: storyText({ title: 'A' }) });
          expect(titlesOf(world)).toEqual(['A']);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});

/** A document of a small world, in which many are on one article, and many cover each other. */
const addresses = [0, 1, 2, 3, 4, 5, 6, 7];
const address = fc
  .tuple(
    fc.constantFrom(...addresses),
    fc.constantFrom('', '/', '?utm_source=x', '#top'),
    fc.boolean(),
  )
  .map(
    ([number, ending, isPlain]) =>
      `${isPlain ? 'https://' : 'http://www.'}paper-${number % 3}.example/${number}${ending}`,
  );
const headline = fc.constantFrom('Bridge reopens', 'Ferry delayed', 'Pier sold', 'Lock &amp; key');
const usualTime = fc
  .integer({ min: 0, max: 20 * 24 * 4 })
  .map((quarters) => new Date(Date.UTC(2024, 0, 1) + quarters * 900_000).toISOString());
/** Dates that are probably wrong, or still to come on the day of the build. */
const oddTime = fc.constantFrom(
  ...['1970-01-01T00:00:00Z', '0001-01-01', '2205-01-02T10:00:00Z', '9999-12-31T23:59:59Z'],
  '2026-06-02T08:00:00Z',
);
const time = fc.oneof({ weight: 6, arbitrary: usualTime }, { weight: 1, arbitrary: oddTime });
const rank = fc.option(fc.integer({ min: -1, max: 3 }), { nil: undefined });
const topics = fc.array(
  fc.constantFrom('AI', 'ai', 'A.I.', 'C', 'C++', 'C#', '🎉', '❤️', '__proto__', 'Water', null, ''),
  { maxLength: 4 },
);
const provider = fc.constantFrom(
  ...[undefined, {}, { name: 'The Post' }, { name: 'the post', domain: 'paper-0.example' }],
  { name: 'Channel', domain: 'roof.example' },
);
const entry = fc.record(
  {
    title: headline,
    publishedDateTime: time,
    dateSeen: fc.boolean(),
    webUrl: fc.oneof(address, fc.constant('')),
    provider,
  },
  { requiredKeys: ['title', 'publishedDateTime'] },
);
const document = fc.record(
  {
    title: headline,
    publishedDateTime: time,
    dateSeen: fc.boolean(),
    webUrl: address,
    heat: rank,
    quality: rank,
    published: fc.boolean(),
    removed: fc.constantFrom(false, false, false, true),
    topics,
    provider,
    event: fc.constantFrom(undefined, undefined, undefined, 'Bridge', ' bridge', 'Ferry', 'none'),
    related: fc.array(entry, { maxLength: 6 }),
  },
  { requiredKeys: ['title', 'publishedDateTime', 'webUrl'] },
);
const folder = fc.constantFrom('', 'a/', 'b/');
const name = fc.constantFrom(
  '2024-01-01-x',
  '2024-01-01-X',
  '2024-01-01-x-2',
  'story',
  '2024-01-02',
);
const settings = fc.constantFrom(
  '',
  'unpublished: hide',
  'events: cited',
  'timeZone: Pacific/Auckland',
  'timeZone: America/Sao_Paulo\nunpublished: hide',
);
const world = fc
  .tuple(
    fc.dictionary(
      fc.tuple(folder, name).map((parts) => parts.join('')),
      document,
      { maxKeys: 14 },
    ),
    settings,
  )
  .map(([documents, site]): Files => {
    const files = Object.entries(documents).map(([path, keys]) => [`${path}.md`, textOf(keys)]);
    return { ...Object.fromEntries(files), 'site.yaml': site };
  });

function textOf(keys: DocumentKeys): string {
  const given = Object.entries(keys).filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(given))}---\n`;
}

describe('any stories that cover each other', () => {
  it(
    'make a dataset that is sound, and lose no document',
    async () => {
      await fc.assert(
        fc.asyncProperty(world, async (files) => {
          const { dataset, problems } = await expectSoundWorld(files);
          expect(dataset.manifest.counts.rejected).toBe(0);
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        }),
        { numRuns: numRuns * 2 },
      );
    },
    timeout,
  );

  it(
    'make the same dataset whatever the order in which their files were written',
    async () => {
      await fc.assert(
        fc.asyncProperty(world, fc.infiniteStream(fc.nat()), async (files, random) => {
          const shuffled = Object.entries(files)
            .map((file) => ({ file, place: random.next().value }))
            .sort((a, b) => a.place - b.place)
            .map(({ file }) => file);
          const [one, other] = [
            await writeWorld(files),
            await writeWorld(Object.fromEntries(shuffled)),
          ];
          expect([...writtenFiles(other.dataset)]).toEqual([...writtenFiles(one.dataset)]);
          expect(other.problems).toEqual(one.problems);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'keep every page but the newest when one more story comes in',
    async () => {
      const many = fc.tuple(world, fc.integer({ min: 0, max: 60 })).map(([files, count]) => {
        const more = Array.from({ length: count }, (_, index) => [
          `more-${index}.md`,
          storyText({
            title: `More ${index}`,
            publishedDateTime: new Date(Date.UTC(2023, 0, 1 + index)).toISOString(),
          }),
        ]);
        return { ...files, ...Object.fromEntries(more) };
      });
      const newest = storyText({ title: 'Newest', publishedDateTime: '2024-06-01T12:00:00Z' });
      await fc.assert(
        fc.asyncProperty(many, async (files) => {
          const before = (await writeWorld(files)).dataset;
          const after = (await writeWorld({ ...files, 'zz-newest.md': newest })).dataset;
          const [, ...older] = pagesOf(before, before.manifest.firstPage);
          const kept = pagesOf(after, after.manifest.firstPage).slice(-older.length || undefined);
          expect(kept.slice(0, older.length)).toEqual(older);
          for (const { slug, firstPage } of before.manifest.topics) {
            expect(after.manifest.topics.find((topic) => topic.slug === slug)?.firstPage).toBe(
              firstPage,
            );
          }
        }),
        { numRuns: Math.ceil(numRuns / 3) },
      );
    },
    timeout,
  );
});
