import { beforeAll, describe, expect, test } from 'vitest';
import { findPage } from '#client/queries/lists/find-page.ts';
import type { Chain } from '#generate/dataset/cut-pages.ts';
import { shelveFiles } from '#tests/support/dataset/dataset-shelf.ts';
import { filesOf, listOfPages } from '#tests/support/dataset/long-list.ts';

const pageCount = 4164;

describe('a page of a list of 4,164 pages', () => {
  let chain: Chain;
  let files: Map<string, unknown>;

  beforeAll(() => {
    chain = listOfPages(pageCount);
    files = filesOf(chain);
  });

  /** Looks for a page from the newest on. */
  async function find(pageNumber: number) {
    const shelf = shelveFiles(files);
    const [newest] = chain;
    if (newest === undefined) throw new Error('The list has no pages');
    const name = await findPage(shelf.read, newest.name, pageNumber, new AbortController().signal);
    return { name, requests: shelf.asked.length };
  }

  test.each([1, 2, 3, 68, 2047, 2048, 2082, 4095, 4096, 4163, 4164])(
    'is found by its number within a dozen requests: %i',
    async (pageNumber) => {
      const { name, requests } = await find(pageNumber);
      expect(name).toBe(chain.at(-pageNumber)?.name);
      expect(requests).toBeLessThanOrEqual(12);
    },
  );

  test.each([4165, 9_999_999])('is missing at once where there is none: %i', async (pageNumber) => {
    expect(await find(pageNumber)).toEqual({ name: null, requests: 1 });
  });
});
