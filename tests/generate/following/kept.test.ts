import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { keptInCache, keptInMemory } from '#generate/following/kept.ts';
import { type GeneratedSite, generate } from '#generate/generate.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { report, storyText, withFolder } from '#tests/support/worlds/write-world.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 25);

const timeout = 600_000;

const word = fc.constantFrom(
  ...'harbour bridge ferry budget school Minden closes cracks'.split(' '),
);
const title = fc.array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '));
const time = fc
  .tuple(fc.constantFrom('2023-06-05', '2023-12-28', '2024-02-27', '2024-02-28'), fc.nat(23))
  .map(([day, hour]) => `${day}T${String(hour).padStart(2, '0')}:00:00Z`);
const entry = fc.record({ title, publishedDateTime: time }).map(report);
const text = fc
  .record({
    title,
    publishedDateTime: time,
    topics: fc.subarray(['Harbour', 'Schools']),
    related: fc.array(entry, { maxLength: 3 }),
    heat: fc.nat(3),
  })
  .map((keys) => storyText(keys));

/** A folder at three times: at each, some documents are there, in one of two versions. */
const versions = fc.array(
  fc.tuple(text, text, fc.constantFrom('aaa', 'aba', 'a-a', '-aa', 'aa-')),
  {
    minLength: 1,
    maxLength: 12,
  },
);

// So much later that the stamps of documents tell whether they changed.
beforeEach(() => {
  const later = Date.now() + 600_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
});

type World = { folder: string; cache: string };

const cacheOf = ({ cache }: World, code = 'this version') => ({ folder: cache, code });

function withWorld(use: (world: World) => Promise<void>): Promise<void> {
  return withFolder({}, async (parent) => {
    const world = { folder: join(parent, 'documents'), cache: join(parent, 'cache') };
    mkdirSync(world.folder);
    await use(world);
  });
}

function writeVersion(
  { folder }: World,
  documents: readonly (readonly [string, string, string])[],
  version: number,
): void {
  documents.forEach(([a, b, states], number) => {
    const [file, state] = [join(folder, `story-${number}.md`), states[version]];
    if (state === '-') rmSync(file, { force: true });
    else writeFileSync(file, state === 'a' ? a : b);
  });
}

/** All of it, and in its order. */
function print({ dataset, diagnostics }: GeneratedSite): string {
  return JSON.stringify([dataset, diagnostics], (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

const anew = async ({ folder }: World) => print(await generate(folder, buildTime));

test.each([
  ['a cache', (world: World) => () => keptInCache(cacheOf(world))],
  [
    'memory',
    (world: World) => {
      const kept = keptInMemory(cacheOf(world));
      return () => kept;
    },
  ],
])('with what %s kept, all is as if made anew', { timeout }, async (_, open) => {
  await fc.assert(
    fc.asyncProperty(versions, (documents) =>
      withWorld(async (world) => {
        const keep = open(world);
        for (const version of [0, 1, 2]) {
          writeVersion(world, documents, version);
          const generated = await generate(world.folder, buildTime, { kept: keep() });
          const expected = await anew(world);
          expect(print(generated)).toBe(expected);
          expect(print(await generate(world.folder, buildTime, { kept: keep() }))).toBe(expected);
        }
      }),
    ),
    { numRuns },
  );
});

const harbour = ['Harbour bridge closes', 'Cracks in the harbour bridge', 'Budget of the school'];

async function withHarbour(use: (world: World) => Promise<void>): Promise<void> {
  await withWorld(async (world) => {
    harbour.forEach((title, number) => {
      writeFileSync(join(world.folder, `${number}.md`), storyText({ title }));
    });
    await generate(world.folder, buildTime, { kept: keptInCache(cacheOf(world)) });
    await use(world);
  });
}

test('what is damaged counts as missing', () =>
  withHarbour(async (world) => {
    const expected = await anew(world);
    for (const name of readdirSync(world.cache)) {
      const file = join(world.cache, name);
      const whole = readFileSync(file);
      const changed = Buffer.from(whole);
      changed[changed.length >> 1] = 0x21;
      for (const damaged of [whole.subarray(0, whole.length >> 1), changed, Buffer.alloc(0)]) {
        writeFileSync(file, damaged);
        const kept = keptInCache(cacheOf(world));
        expect(print(await generate(world.folder, buildTime, { kept }))).toBe(expected);
        const { store, finders } = kept;
        const remade = { store, finders, edition: null };
        expect(print(await generate(world.folder, buildTime, { kept: remade }))).toBe(expected);
      }
    }
  }));

const findings = ['events', 'arcs', 'edition-head'];

test('what another version kept counts as missing', () =>
  withHarbour(async (world) => {
    const before = findings.map((name) => readFileSync(join(world.cache, name)));
    const kept = keptInCache(cacheOf(world, 'another version'));
    await generate(world.folder, buildTime, { kept });
    findings.forEach((name, place) => {
      expect(readFileSync(join(world.cache, name))).not.toEqual(before[place]);
    });
  }));

/** Whether an edition is made of a folder, rather than taken from what was kept. */
async function isMade(world: World, builtAt = buildTime): Promise<boolean> {
  const kept = keptInCache(cacheOf(world));
  let found = 0;
  const findEvents: typeof kept.finders.findEvents = (...given) => {
    found += 1;
    return kept.finders.findEvents(...given);
  };
  const finders = { ...kept.finders, findEvents };
  const generated = await generate(world.folder, builtAt, { kept: { ...kept, finders } });
  expect(print(generated)).toBe(print(await generate(world.folder, builtAt)));
  return found > 0;
}

test('nothing is made or written where nothing changed', () =>
  withHarbour(async (world) => {
    const files = findings.map((name) => join(world.cache, `${name}.new`));
    for (const file of files) writeFileSync(file, 'never replaced');
    expect(await isMade(world)).toBe(false);
    for (const file of files) expect(readFileSync(file, 'utf8')).toBe('never replaced');
  }));

const write = (name: string, content: string) => (world: World) =>
  writeFileSync(join(world.folder, name), content);

test.each<[string, (world: World) => void]>([
  ['a new document', write('3.md', storyText({ title: 'The ferry rests' }))],
  ['a changed document', write('2.md', storyText({ title: 'Budget of the city' }))],
  ['a document that is gone', ({ folder }) => rmSync(join(folder, '2.md'))],
  ['a setting', write('site.yaml', 'publishers:\n  harbourpost.example: The Harbour Post\n')],
  ['a problem of the folder', write('site.yml', 'title: Harbour')],
])('an edition is made anew for %s', (_, change) =>
  withHarbour(async (world) => {
    change(world);
    expect(await isMade(world)).toBe(true);
    expect(await isMade(world)).toBe(false);
  }),
);

test('an edition is made anew on another day', () =>
  withHarbour(async (world) => {
    expect(await isMade(world, new Date(buildTime.getTime() + 1000))).toBe(false);
    expect(await isMade(world, new Date(buildTime.getTime() + 24 * 60 * 60 * 1000))).toBe(true);
  }));

test('no edition is kept of documents that have only just changed', () =>
  withHarbour(async (world) => {
    vi.spyOn(Date, 'now').mockReturnValue(0);
    expect(await isMade(world)).toBe(true);
  }));

test('parts of an edition are removed where a later one has fewer', () =>
  withHarbour(async (world) => {
    expect(existsSync(join(world.cache, 'edition-stories-0'))).toBe(true);
    for (const name of readdirSync(world.folder)) rmSync(join(world.folder, name));
    expect(await isMade(world)).toBe(true);
    expect(existsSync(join(world.cache, 'edition-stories-0'))).toBe(false);
  }));
