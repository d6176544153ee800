import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateFolderName } from '#gather/state/open-state.ts';
import { foundArticle } from '#tests/support/gathering/reports.ts';
import {
  articlesIn,
  documentsIn,
  type Feeds,
  gatherSmall,
  openSmallState,
} from '#tests/support/gathering/small-gathering.ts';
import { dieBefore, fillDisk, liveOn, whileIt } from '#tests/support/processes/dying-disk.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const article = (name: string, topic: string) =>
  foundArticle({
    address: `https://${name}.example/${topic}`,
    headline: `${topic} says ${name}`,
    topics: [topic],
  });

/** A bridge that two have told of; then a third, and a dam that two tell of. */
const first: Feeds = { a: [article('a', 'bridge')], b: [article('b', 'bridge')] };
const second: Feeds = {
  ...first,
  c: [article('c', 'bridge'), article('c', 'dam')],
  d: [article('d', 'dam')],
};
const all = Object.values(second)
  .flat()
  .map(({ identity }) => identity);

/** A folder after a first run, whose state is so long that the next run writes it anew. */
function gatherFirst(folder: string): void {
  liveOn(() => {
    gatherSmall(folder, first);
    const state = openSmallState(folder);
    for (const feed of ['a '.repeat(20_000), JSON.stringify(first.a)]) {
      state.rememberFeed({ address: 'a', feed, articles: [], listing: null }, 0);
    }
    state.close();
  });
}

/** Tries something in copies of a folder, with ever higher moments to be killed at, until it lives. */
async function killAtAllMoments(
  prepare: (folder: string) => void,
  attempt: (folder: string, moment: number) => boolean,
): Promise<number> {
  return withFolder({}, async (prepared) => {
    prepare(prepared);
    let moment = 0;
    for (let isKilled = true; isKilled; moment += 1) {
      await withFolder({}, async (folder) => {
        cpSync(prepared, folder, { recursive: true });
        isKilled = attempt(folder, moment);
      });
    }
    return moment;
  });
}

const documentOn = (folder: string, topic: string) =>
  documentsIn(folder).find((name) => name.includes(topic));

/** What an editor does between two runs. Returns the articles that are to stay out. */
const edits: Readonly<Record<string, (folder: string) => string[]>> = {
  'nobody does anything': () => [],
  'the editor renames a document': (folder) => {
    const name = documentOn(folder, 'dam') ?? documentOn(folder, 'bridge') ?? '';
    renameSync(join(folder, name), join(folder, `2024-01-01-renamed-${name}`));
    return [];
  },
  'the editor deletes a document': (folder) => {
    const held = articlesIn(folder);
    const name = documentOn(folder, 'dam') ?? documentOn(folder, 'bridge') ?? '';
    rmSync(join(folder, name));
    const left = articlesIn(folder);
    return held.filter((identity) => !left.includes(identity));
  },
  'the editor deletes an entry': (folder) => {
    const name = documentOn(folder, 'bridge') ?? '';
    const held = articlesIn(folder);
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replace(/(?<=related:\n)(?: {2}.*\n)+/, ''));
    const left = articlesIn(folder);
    return held.filter((identity) => !left.includes(identity));
  },
};

/** The documents name all articles but the deleted ones once, which is remembered, and no hidden file is left. */
function expectWhole(folder: string, deleted: readonly string[], moment: number): void {
  const expected = all.filter((identity) => !deleted.includes(identity));
  const names = [folder, join(folder, stateFolderName)].flatMap((each) => readdirSync(each));

  expect(articlesIn(folder).toSorted(), `killed before step ${moment}`).toEqual(
    expected.toSorted(),
  );
  expect(names.filter((name) => name.startsWith('.lede-new'))).toEqual([]);
  const state = openSmallState(folder);
  const fates = all.map((identity) => state.articles.get(identity)?.fate.is);
  state.close();
  expect(fates).toEqual(all.map((each) => (deleted.includes(each) ? 'deleted' : 'placed')));
}

describe.each(Object.entries(edits))('A run that is killed, after which %s', (_, edit) => {
  it('loses nothing, doubles nothing and brings nothing back, wherever it ends', async () => {
    const moments = await killAtAllMoments(gatherFirst, (folder, moment) => {
      const isKilled = dieBefore(moment, () => gatherSmall(folder, second));
      const deleted = edit(folder);
      liveOn(() => gatherSmall(folder, second));
      expectWhole(folder, deleted, moment);
      return isKilled;
    });
    expect(moments).toBeGreaterThan(20);
  });

  it('does so though it is killed again while it repairs', async () => {
    let deleted: string[] = [];
    const prepare = (folder: string) => {
      gatherFirst(folder);
      dieBefore(20, () => gatherSmall(folder, second));
      deleted = edit(folder);
    };
    await killAtAllMoments(prepare, (folder, moment) => {
      const isKilled = dieBefore(moment, () => gatherSmall(folder, second));
      liveOn(() => gatherSmall(folder, second));
      expectWhole(folder, deleted, moment);
      return isKilled;
    });
  });
});

describe('A run', () => {
  it('loses nothing where the disk is full, whatever it writes then', async () => {
    const moments = await killAtAllMoments(gatherFirst, (folder, moment) => {
      let isFull = false;
      try {
        fillDisk(() => gatherSmall(folder, second), moment);
      } catch {
        isFull = true;
      }
      liveOn(() => gatherSmall(folder, second));
      expectWhole(folder, [], moment);
      return isFull;
    });
    expect(moments).toBeGreaterThan(5);
  });

  it('loses nothing where it is killed while it leaves a document that an editor has saved', async () => {
    const moments = await killAtAllMoments(gatherFirst, (folder, moment) => {
      const edit = () =>
        appendFileSync(join(folder, documentOn(folder, 'bridge') ?? ''), 'More.\n');
      const isWriting = () => readdirSync(folder).some((name) => name.startsWith('.lede-new'));
      const isKilled = dieBefore(moment, () =>
        whileIt('fsyncSync', edit, () => gatherSmall(folder, second), isWriting),
      );
      liveOn(() => gatherSmall(folder, second));
      expectWhole(folder, [], moment);
      return isKilled;
    });
    expect(moments).toBeGreaterThan(20);
  });
});
