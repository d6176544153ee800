import { describe, expect, test, vi } from 'vitest';
import { fillIn, rememberFiles } from '#client/app/entry/page-files.ts';
import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import { datasetFormat } from '#dataset/manifest.ts';
import { fileName, pageName } from '#dataset/values.ts';
import { shelveFiles } from '#tests/support/dataset/dataset-shelf.ts';
import { filesOf, listOfPages } from '#tests/support/dataset/long-list.ts';

const [page] = listOfPages(1);
if (page === undefined) throw new Error('The list has no page');
const { name } = page;
const shelf = () => shelveFiles(filesOf([page]));
const ask = (read: DatasetReader) => read('lists', name, new AbortController().signal);

/** What a page that shows the list would carry, and the files that it would name. */
async function carry(): Promise<{ carried: unknown; whole: unknown; files: string[] }> {
  const remembered = rememberFiles(shelf().read);
  const whole = { pages: [await ask(remembered.read)], pageParams: [{ place: name, shown: 0 }] };
  const carried: unknown = JSON.parse(JSON.stringify(remembered.refer(whole)));
  return { carried, whole, files: [...remembered.files] };
}

describe('what a page carries', () => {
  test('names a large file rather than repeat it', async () => {
    const { carried, files } = await carry();
    expect(files).toEqual([`lists/${name}.json`]);
    expect(JSON.stringify(carried).length).toBeLessThan(200);
  });

  test('becomes what it was, once the file has come', async () => {
    const { carried, whole } = await carry();
    expect(await fillIn(carried, shelf().read)).toEqual(whole);
  });

  test('holds what is small itself', async () => {
    const small = { number: 1, older: null, jumps: [], stories: [] };
    const remembered = rememberFiles(shelveFiles(new Map([[`lists/${name}.json`, small]])).read);
    const content = await ask(remembered.read);
    expect(remembered.refer([content])).toEqual([small]);
    expect(remembered.files).toEqual(new Set());
  });
});

describe('a story that a page shows', () => {
  const file = (digest: string, body: string) => ({ format: datasetFormat, digest, body });
  const before = shelveFiles(new Map([['stories/bridge.json', file('a', 'x'.repeat(2000))]]));
  const askFor = (read: DatasetReader) => read('stories', 'bridge', new AbortController().signal);

  test('is named, with the digest of what is shown', async () => {
    const remembered = rememberFiles(before.read);
    const content = await askFor(remembered.read);
    const carried = remembered.refer(content);
    expect(carried).toEqual({ file: ['stories', 'bridge'], digest: 'a' });
    expect([...remembered.files]).toEqual(['stories/bridge.json']);
    expect(await fillIn(carried, before.read)).toEqual(content);
  });

  test('is of another edition where its digest is another', async () => {
    const remembered = rememberFiles(before.read);
    const carried = remembered.refer(await askFor(remembered.read));
    const after = shelveFiles(new Map([['stories/bridge.json', file('b', 'y'.repeat(2000))]]));
    await expect(fillIn(carried, after.read)).rejects.toThrow(DatasetError);
  });
});

describe('a choice of the stories of lists', () => {
  const long = listOfPages(4);
  const lists = () => shelveFiles(filesOf(long));

  /** Every third story of the newest lists, and the files that a page with these would name. */
  async function carryChoice(listCount: number) {
    const remembered = rememberFiles(lists().read);
    const stories: unknown[] = [];
    for (const { name: list } of long.slice(0, listCount)) {
      const read = await remembered.read('lists', list, new AbortController().signal);
      stories.push(...read.stories.filter((_, place) => place % 3 === 0));
    }
    const whole = { pages: [{ number: 1, older: null, stories }], pageParams: [null] };
    const carried: unknown = JSON.parse(JSON.stringify(remembered.refer(whole)));
    return { carried, whole, files: [...remembered.files] };
  }

  test('names the lists and the places in them', async () => {
    const { carried, whole, files } = await carryChoice(2);
    expect(files).toEqual(long.slice(0, 2).map(({ name: list }) => `lists/${list}.json`));
    expect(JSON.stringify(carried).length).toBeLessThan(400);
    expect(await fillIn(carried, lists().read)).toEqual(whole);
  });

  test('is carried whole where it is of many lists', async () => {
    const { carried, whole, files } = await carryChoice(3);
    expect(files).toEqual([]);
    expect(carried).toEqual(whole);
  });
});

describe('where a file doesn’t come', () => {
  test('that is gone is told', async () => {
    const { carried } = await carry();
    const gone = fillIn(carried, shelveFiles(new Map()).read);
    await expect(gone).rejects.toThrow(DatasetError);
  });

  test('it is asked for again once the browser is online', async () => {
    const { carried, whole } = await carry();
    const files = shelf();
    const mend = files.breakOff(/lists/, 'unreachable');
    const filled = fillIn(carried, files.read);
    await vi.waitFor(() => expect(files.asked).toHaveLength(1));
    mend();
    await vi.waitFor(() => {
      dispatchEvent(new Event('online'));
      expect(files.asked).toHaveLength(2);
    });
    expect(await filled).toEqual(whole);
  });
});

describe('what identifies an answer', () => {
  const identifyFrom = async (list: string, stories: readonly unknown[]) => {
    const content = { number: 1, older: null, jumps: [], stories };
    const remembered = rememberFiles(shelveFiles(new Map([[`lists/${list}.json`, content]])).read);
    const { read, identify } = remembered;
    const listed = await read('lists', pageName.parse(list), new AbortController().signal);
    return { listed, identify };
  };
  const [older, newer] = ['0123456789abcdef', 'fedcba9876543210'];

  test('is the name of a file, however small', async () => {
    const { listed, identify } = await identifyFrom(older, []);
    expect(identify(listed)).toEqual({ file: ['lists', older] });
    const pages = [{ file: ['lists', older] }];
    expect(identify({ pages: [listed], pageParams: [] })).toEqual({ pages, pageParams: [] });
  });

  test('differs where the same stories have moved to another page of their list', async () => {
    const identified = [older, newer].map(async (list) => {
      const { listed, identify } = await identifyFrom(list, [{ id: 'bridge' }, { id: 'tunnel' }]);
      return identify({ pages: [{ stories: listed.stories.slice(1) }], pageParams: [] });
    });
    const [before, after] = await Promise.all(identified);
    expect(before).toEqual({ pages: [{ stories: [[older, [1]]] }], pageParams: [] });
    expect(after).toEqual({ pages: [{ stories: [[newer, [1]]] }], pageParams: [] });
  });

  test('is the answer itself where it is made from no file that could be named', async () => {
    const { identify } = await identifyFrom(older, []);
    const answer = { count: 3, stories: [{ id: 'bridge' }] };
    expect(identify(answer)).toEqual(answer);
    expect(identify(undefined)).toBeUndefined();
  });

  test('is the same where the file was read for an earlier page', async () => {
    const content = { months: [] };
    const { read } = shelveFiles(new Map([['calendar/0123456789abcdef.json', content]]));
    const before = rememberFiles(read);
    const name = fileName.parse(older);
    const calendar = await before.read('calendar', name, new AbortController().signal);
    expect(rememberFiles(read, before).identify(calendar)).toEqual({ file: ['calendar', older] });
    expect(rememberFiles(read).identify(calendar)).toEqual(content);
  });
});
