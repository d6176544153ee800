import type { DatasetReader } from '#client/queries/dataset-reader.ts';
import type { ListPage } from '#dataset/list.ts';
import type { PageName } from '#dataset/values.ts';

/**
 * Finds the list page with a number, starting at a newer page. Null if the list has no such page.
 * Every page read at least halves the remaining distance.
 *
 * @throws DatasetError
 */
export async function findPage(
  read: DatasetReader,
  newer: PageName,
  pageNumber: number,
  signal: AbortSignal,
): Promise<PageName | null> {
  const page = await read('lists', newer, signal);
  return page.number === pageNumber ? newer : findOlderPage(read, page, pageNumber, signal);
}

/**
 * Finds the list page with a number, starting at a newer page that has been read. Null if the list has
 * no such page, or it is not older.
 *
 * @throws DatasetError
 */
export async function findOlderPage(
  read: DatasetReader,
  newer: ListPage,
  pageNumber: number,
  signal: AbortSignal,
): Promise<PageName | null> {
  let page = newer;
  while (page.number > pageNumber) {
    const distance = page.number - pageNumber;
    const reach = Math.floor(Math.log2(distance));
    const name = [page.older, ...page.jumps][reach] ?? null;
    if (name === null || distance === 2 ** reach) return name;
    page = await read('lists', name, signal);
  }
  return null;
}
