import { describe, expect, test, vi } from 'vitest';
import { fillIn, rememberFiles } from '#client/app/entry/page-files.ts';
import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import { shelveFiles } from '#tests/support/dataset-shelf.ts';
import { filesOf, listOfPages } from '#tests/support/long-list.ts';

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
