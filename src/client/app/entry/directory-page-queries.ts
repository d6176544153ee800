import type { QueryClient } from '@tanstack/react-query';
import { calendarQuery, periodQuery, yearQuery } from '#client/queries/archive/calendar-query.ts';
import { periodListQuery } from '#client/queries/archive/period-list-query.ts';
import { manifestQuery } from '#client/queries/manifest-query.ts';
import {
  findNewestBy,
  publisherNameQuery,
  publisherQuery,
} from '#client/queries/publishers/publisher-query.ts';
import { publishersQuery } from '#client/queries/publishers/publishers-query.ts';
import { type Address, isYear, type Period } from '#client/routes/addresses.ts';
import { loadNewest, loadOlder } from './load-river.ts';

/** `loadPage` for pages that most readers never open; its code is loaded on use. */
export async function loadDirectoryPage(
  client: QueryClient,
  address: Extract<Address, { page: 'archive' | 'publisher' | 'publishers' }>,
): Promise<void> {
  if (address.page === 'publisher') await loadPublisher(client, address);
  else if (address.page === 'publishers') await client.ensureQueryData(publishersQuery());
  else if (address.period === null) await client.ensureQueryData(calendarQuery());
  else if (isYear(address.period)) await client.ensureQueryData(yearQuery(address.period));
  else await loadPeriod(client, address.period);
}

async function loadPeriod(client: QueryClient, period: Period): Promise<void> {
  const { site } = await client.ensureQueryData(manifestQuery());
  const { firstPage } = await client.ensureQueryData(periodQuery(period));
  if (firstPage === null) return;
  await client.ensureInfiniteQueryData(periodListQuery(period, firstPage, site.timeZone));
}

async function loadPublisher(
  client: QueryClient,
  { id, pageNumber }: Extract<Address, { page: 'publisher' }>,
): Promise<void> {
  const list = `publishers/${id}`;
  if (pageNumber !== null) {
    await client.ensureQueryData(publisherNameQuery(id));
    return loadOlder(client, list, pageNumber, (of) => findNewestBy(of, id));
  }
  const entry = (await client.ensureQueryData(publisherQuery(id)))?.entry ?? null;
  if (entry !== null) await loadNewest(client, list, entry.firstPage);
}
