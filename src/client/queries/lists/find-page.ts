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
  let name: PageName | null = newer;
  while (name !== null) {
    const page: ListPage = await read('lists', name, signal);
    const distance = page.number - pageNumber;
    if (distance <= 0) return distance === 0 ? name : null;
    const reach = Math.floor(Math.log2(distance));
    name = [page.older, ...page.jumps][reach] ?? null;
    if (distance === 2 ** reach) return name;
  }
  return null;
}
