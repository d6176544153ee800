import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import { listPages } from '#publish/pages/list-pages.ts';
import type { DocumentKeys } from '#tests/support/documents/document-text.ts';
import { report, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

const names = fc.oneof(
  fc.constantFrom(
    ...[
      'index.html',
      'INDEX.html',
      'con',
      'Con',
      'aux',
      'nul',
      'com1',
      '.',
      '..',
      '...',
      'a.',
      'a ',
    ],
    ...[
      'pages',
      'topics',
      'publishers',
      '1',
      '404.html',
      'dataset',
      '-',
      '_',
      'index',
      'xn--',
      'ß',
      'SS',
      'ς',
      'Σ',
    ],
    ...[
      'a'.repeat(300),
      'ж'.repeat(200),
      'ข'.repeat(120),
      '👩‍🚀'.repeat(40),
      '%2e%2e',
      'a/b',
      'a\\b',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

const hosts = fc.oneof(
  fc.constantFrom(
    ...[
      'index.html',
      'www.index.html',
      'INDEX.HTML.',
      'index.html.gz',
      'con',
      'con.example',
      'nul',
    ],
    ...[
      'aux.co',
      'a..b',
      '.',
      '..',
      '...',
      '[::1]',
      '127.0.0.1',
      'localhost',
      'xn--a.example',
      'a_b.c',
    ],
    ...[
      'index%2Ehtml',
      'ｉｎｄｅｘ．ｈｔｍｌ',
      'bücher.example',
      'a:99',
      'a@b',
      '-.-',
      'пример.рф',
      'youtube.com',
      'msn.com',
    ],
    ...[63, 64, 200, 247, 248, 253, 254].map((length) => 'a'.repeat(length)),
    Array(50).fill('abcd').join('.'),
    `${'a'.repeat(63)}.`.repeat(4),
  ),
  fc.domain(),
  names,
);

const files = fc.array(
  fc.record({
    name: names,
    title: names,
    host: hosts,
    domain: hosts,
    cited: hosts,
    topics: fc.array(names, { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Odd = typeof files extends fc.Arbitrary<(infer One)[]> ? One : never;

function writeOdd(documents: readonly Odd[]): Promise<World> {
  const entries = documents.map(({ name, title, host, domain, cited, topics }, index) => {
    const stem = name
      .toWellFormed()
      .replace(/[\p{Cc}/\\]/gu, '-')
      .slice(0, 40);
    const date = index % 2 === 0 ? '2024-03-01-' : `${index}-`;
    const keys: DocumentKeys = {
      title,
      webUrl: `https://${host}/${index}`,
      provider: { name: title, domain },
      topics,
      related: [report({ webUrl: `https://${cited}/x` })],
    };
    return [`${index}/${date}${stem}.md`, storyText(keys)] as const;
  });
  const good = storyText({ title: 'Good' });
  return writeWorld({ ...Object.fromEntries(entries), 'good.md': good });
}

/** What Linux, macOS and Windows allow of a name, and what a site's server needs of it. */
function expectWritable(paths: readonly string[]): void {
  const folded = paths.map((path) => path.normalize('NFC').toUpperCase());
  expect(new Set(folded).size).toBe(folded.length);
  const writtenFiles = new Set(folded);
  for (const path of folded) {
    const steps = path.split('/');
    for (const step of steps) {
      expect(step).not.toMatch(/^$|[. ]$|[\p{Cc}<>:"\\|?*]|^(CON|PRN|AUX|NUL|(COM|LPT)\d)(\.|$)/u);
    }
    for (let length = 1; length < steps.length; length += 1) {
      expect(writtenFiles.has(steps.slice(0, length).join('/'))).toBe(false);
    }
  }
  for (const step of paths.flatMap((path) => path.split('/'))) {
    expect(Buffer.byteLength(step)).toBeLessThan(256);
  }
}

function writtenPaths({ dataset }: World): string[] {
  const pages = listPages(dataset).map((path) => `${decodeURIComponent(path)}/index.html`.slice(1));
  const data = [...datasetFiles(dataset)].map(([path]) => `dataset/${path}`);
  return [...pages.map((path) => path.replace(/^\//, '')), '404.html', ...data];
}

test('whatever documents hold, every file of the site can be written, and none in the place of another', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (documents) => {
      const world = await writeOdd(documents);
      expect([...world.dataset.stories.values()].some(({ title }) => title === 'Good')).toBe(true);
      expectWritable(writtenPaths(world));
    }),
    { numRuns: Number(process.env.LEDE_RUNS ?? 60) },
  );
}, 600_000);

test('a publisher whose page cannot be written on every system keeps its stories and its list', async () => {
  const world = await writeWorld({
    'a.md': storyText({ webUrl: 'https://con.example/1', provider: {} }),
  });
  expect(world.problems).toEqual([]);
  expect(world.dataset.manifest.publishers).toMatchObject([{ domain: 'con.example', count: 1 }]);
  expect(listPages(world.dataset)).not.toContain('/publishers/con.example');
});
