import type { QueryClient } from '@tanstack/react-query';
import type { Address, Period } from '#client/lib/addresses.ts';
import { calendarQuery, periodQuery } from '#client/queries/calendar-query.ts';
import { manifestQuery } from '#client/queries/manifest-query.ts';
import { periodListQuery } from '#client/queries/period-list-query.ts';
import { sourcesQuery } from '#client/queries/sources-query.ts';

/** `loadPage` for the pages that most visits do without. */
export async function loadRarePage(
  client: QueryClient,
  address: Extract<Address, { page: 'archive' | 'sources' }>,
): Promise<void> {
  if (address.page === 'sources') await client.ensureQueryData(sourcesQuery());
  else if (address.period === null) await client.ensureQueryData(calendarQuery());
  else await loadPeriod(client, address.period);
}

async function loadPeriod(client: QueryClient, period: Period): Promise<void> {
  const { site } = await client.ensureQueryData(manifestQuery());
  const { firstPage } = await client.ensureQueryData(periodQuery(period));
  if (firstPage === null) return;
  await client.ensureInfiniteQueryData(periodListQuery(period, firstPage, site.timeZone));
}
