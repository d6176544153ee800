// Long for one file: what is kept, threads and edits are all compared with a folder that is read anew.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Cache } from '#cache/open-cache.ts';
import { listDocuments } from '#documents/files/read-folder.ts';
import { storeInCache, storeInMemory } from '#generate/reading/document-store.ts';
import { readAll } from '#generate/reading/read-all.ts';
import { attackWorld } from '#tests/support/attacks/attack-world.ts';
import { edgeWorld } from '#tests/support/worlds/edge-world.ts';
import { report, storyText, withFolder } from '#tests/support/worlds/write-world.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env.LEDE_RUNS ?? 40);

const timeout = 600_000;

type Run = { folder: string; cache: Cache; timeZone?: string };

/** Reads a folder with what was kept in a cache. `kept` counts what was not read anew. */
async function read({ folder, cache, timeZone = 'UTC' }: Run, store = storeInCache(cache)) {
  const { documents } = await listDocuments(folder);
  return readAll({ folder, documents, timeZone, store, onRead: () => undefined });
}

/** Reads a folder with nothing that was kept. */
async function readAnew(folder: string, timeZone = 'UTC') {
  const { documents } = await listDocuments(folder);
  return readAll({ folder, documents, timeZone, store: null, onRead: () => undefined });
}

async function expectAsAnew(run: Run): Promise<void> {
  expect(await read(run)).toStrictEqual(await readAnew(run.folder, run.timeZone));
}

/** Lets it be so long since documents were changed that their stamps tell whether they were once more. */
function someTimeLater(): void {
  const later = Date.now() + 10_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
}

/** A folder of documents, and an empty cache. */
async function withCache(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (run: Run) => Promise<void>,
): Promise<void> {
  await withFolder({}, async (parent) => {
    const run = {
      folder: join(parent, 'documents'),
      cache: { folder: join(parent, 'cache'), code: 'this version' },
    };
    mkdirSync(run.folder);
    for (const [path, content] of Object.entries(files)) write(run, path, content);
    await use(run);
  });
}

function write({ folder }: Run, path: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, path), content);
}

const two = {
  'bridge.md': storyText({ title: 'Bridge reopens', related: [report()] }),
  'ferry.md': storyText({ title: 'Ferry stops', publishedDateTime: '2024-03-01 12:00' }),
};

describe('documents that were kept', () => {
  it('are what they were, with all that was said of them', { timeout }, () => {
    const worlds = { ...Object.fromEntries([...edgeWorld(), ...attackWorld()]), ...two };
    return withCache(worlds, async (run) => {
      await read(run);
      await expectAsAnew(run);
    });
  });

  it('are known by their stamps once it is some time since they changed', () =>
    withCache(two, async (run) => {
      await read(run);
      expect(contentsOf(run).join()).toContain('"stamp":null');
      someTimeLater();
      await read(run);
      expect(contentsOf(run).join()).not.toContain('"stamp":null');
      await expectAsAnew(run);
    }));

  it('follow their content, even where size and time stay the same', () =>
    withCache(two, async (run) => {
      const file = join(run.folder, 'bridge.md');
      utimesSync(file, 1, 1);
      someTimeLater();
      await read(run);
      const { ctimeMs } = statSync(file);
      write(run, 'bridge.md', two['bridge.md'].replace('Bridge', 'Tunnel'));
      // The clock of a file goes in steps of some milliseconds.
      do utimesSync(file, 1, 1);
      while (statSync(file).ctimeMs === ctimeMs);
      await expectAsAnew(run);
    }));

  it('follow their names', () =>
    withCache(two, async (run) => {
      await read(run);
      renameSync(join(run.folder, 'bridge.md'), join(run.folder, 'bridges.md'));
      renameSync(join(run.folder, 'ferry.md'), join(run.folder, 'bridge.md'));
      await expectAsAnew(run);
    }));

  it('follow the time zone of the site', () =>
    withCache(two, async (run) => {
      await read(run);
      const elsewhere = { ...run, timeZone: 'America/New_York' };
      await expectAsAnew(elsewhere);
      expect(await read(elsewhere)).not.toStrictEqual(await readAnew(run.folder));
    }));

  it('follow what the system says of their files', () =>
    withCache(two, async (run) => {
      await read(run);
      rmSync(join(run.folder, 'bridge.md'));
      symlinkSync(process.execPath, join(run.folder, 'bridge.md'));
      await expectAsAnew(run);
    }));

  it('are of no use to another version', () =>
    withCache(two, async (run) => {
      await read(run);
      const before = contentsOf(run);
      await expectAsAnew({ ...run, cache: { ...run.cache, code: 'another version' } });
      expect(contentsOf(run)).not.toEqual(before);
    }));

  it('are forgotten once they are gone', () =>
    withCache(two, async (run) => {
      await read(run);
      expect(contentsOf(run).join()).toContain('Ferry');
      rmSync(join(run.folder, 'ferry.md'));
      await read(run);
      expect(contentsOf(run).join()).not.toContain('Ferry');
    }));

  it('are read anew where what was kept is cut, changed or empty', () =>
    withCache(two, async (run) => {
      await read(run);
      const [name = ''] = packsOf(run);
      const pack = join(run.cache.folder, name);
      const whole = readFileSync(pack);
      const changed = Buffer.from(whole.toString().replace('article', 'arXicle'));
      for (const damaged of [whole.subarray(0, -20), changed, '', 'null', '{}', '\n\n\n']) {
        writeFileSync(pack, damaged);
        await expectAsAnew(run);
        expect(readFileSync(pack)).toEqual(whole);
      }
    }));

  it('need not be kept', () =>
    withCache(two, async (run) => {
      writeFileSync(run.cache.folder, 'This is a file.');
      await expectAsAnew(run);
      await expectAsAnew(run);
      expect(readFileSync(run.cache.folder, 'utf8')).toBe('This is a file.');
    }));

  it('are not to be committed', () =>
    withCache(two, async (run) => {
      await read(run);
      expect(readFileSync(join(run.cache.folder, '.gitignore'), 'utf8')).toBe('*\n');
    }));

  it('are no folder beside documents that are not there', () =>
    withCache({}, async (run) => {
      await read(run);
      expect(existsSync(run.cache.folder)).toBe(false);
    }));

  it('are kept in memory, too, by whoever reads again and again', () =>
    withCache(two, async (run) => {
      const store = storeInMemory(storeInCache(run.cache));
      const first = await read(run, store);
      rmSync(run.cache.folder, { recursive: true });
      expect((await read(run, store)).parsed[0]).toBe(first.parsed[0]);
      write(run, 'bridge.md', two['ferry.md']);
      expect(await read(run, store)).toStrictEqual(await readAnew(run.folder));
    }));
});

describe('documents that several threads read', { timeout }, () => {
  const worlds = { ...Object.fromEntries([...edgeWorld(), ...attackWorld()]), ...two };
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, number) => [
      `${number}.md`,
      storyText({ title: `Story ${number}`, publishedDateTime: '2024-03-01T12:00:00Z' }),
    ]),
  );

  it('are what one reads, and are kept as one keeps them', () =>
    withCache({ ...worlds, ...many }, async (run) => {
      const { documents } = await listDocuments(run.folder);
      const read = (threads: number, cache: Cache) => {
        const [store, onRead] = [storeInCache(cache), vi.fn()];
        return readAll({ ...run, documents, timeZone: 'UTC', store, onRead, threads });
      };
      someTimeLater();
      const elsewhere = { ...run.cache, folder: `${run.cache.folder}-2` };
      expect(await read(2, elsewhere)).toStrictEqual(await read(0, run.cache));
      const packs = packsOf(run).map((name) => readFileSync(join(elsewhere.folder, name), 'utf8'));
      expect(packs).toEqual(contentsOf(run));
    }));

  it('are known by their content where their times have changed', () =>
    withCache(many, async (run) => {
      await read(run);
      for (const name of Object.keys(many)) utimesSync(join(run.folder, name), 5, 5);
      const { documents } = await listDocuments(run.folder);
      const store = storeInMemory(storeInCache(run.cache));
      const before = storeInCache(run.cache);
      const onRead = vi.fn();
      const again = await readAll({
        ...run,
        documents,
        timeZone: 'UTC',
        store,
        onRead,
        threads: 2,
      });
      expect(again).toStrictEqual(await readAnew(run.folder));
      expect(onRead).toHaveBeenLastCalledWith(200, 200);
      expect(before.read(0, 'UTC')).toStrictEqual(store.read(0, 'UTC'));
    }));
});

describe('a folder that is edited again and again', () => {
  const name = fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md');
  const content = fc.oneof(
    fc
      .tuple(fc.constantFrom('Bridge', 'Tunnel'), fc.integer(), fc.constantFrom('', 'A text.'))
      .map(([title, heat, body]) => storyText({ title, heat }, body)),
    fc.constantFrom('', 'No document.', '---\ntitle: [\n---\n', '---\nremoved: true\n---\n'),
    fc.uint8Array({ maxLength: 20 }),
  );
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), name, content }),
    fc.record({ kind: fc.constant('remove' as const), name }),
    fc.record({ kind: fc.constant('rename' as const), name, to: name }),
  );
  const rounds = fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 6 });

  it.each([
    ['at once', () => undefined],
    ['after some time', someTimeLater],
  ])('is read %s as if nothing had been kept', { timeout }, (_when, wait) =>
    fc.assert(
      fc.asyncProperty(rounds, (edited) =>
        withCache({}, async (run) => {
          wait();
          let second = 0;
          for (const edits of edited) {
            for (const one of edits) {
              const file = join(run.folder, one.name);
              if (one.kind === 'write') {
                write(run, one.name, one.content);
                // Edits come faster here than the times of any file tell apart.
                second += 1;
                utimesSync(file, second, second);
              } else if (existsSync(file)) {
                if (one.kind === 'remove') rmSync(file);
                else renameSync(file, join(run.folder, one.to));
              }
            }
            await expectAsAnew(run);
          }
        }),
      ),
      { numRuns },
    ),
  );
});

function packsOf({ cache }: Run): string[] {
  return readdirSync(cache.folder).filter((name) => name.startsWith('documents-'));
}

function contentsOf(run: Run): string[] {
  return packsOf(run).map((name) => readFileSync(join(run.cache.folder, name), 'utf8'));
}
