import { useCallback } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import type { Counts } from '#client/queries/archive/calendar.ts';
import { archivePath, type Period } from '#client/routes/addresses.ts';
import type { Year } from '#dataset/values.ts';

const parameter = 'count';
const ofReports = 'reports';

/** What the calendar counts, and how it says so. */
export type Measure = {
  isOfReports: boolean;
  choose: (isOfReports: boolean) => void;
  amountOf: (counts: Counts) => number;
  /** `15 February 2021: one story`, or how many reports. */
  describe: (period: string, counts: Counts) => string;
  perDay: string;
  /** The path of another part of the archive, which then counts the same. */
  pathOf: (period?: Year | Period | null) => string;
};

/**
 * What the calendar counts, stories or their reports, from the page's address; stories at build and during
 * hydration. Choosing replaces the address, so that Back still leaves the page.
 */
export function useMeasure(): Measure {
  const texts = useDirectoryTexts();
  const query = new URLSearchParams(useSearch({ ssrSearch: '' }));
  const isOfReports = query.get(parameter) === ofReports;
  const choose = useCallback((isWanted: boolean) => {
    const address = new URL(location.href);
    if (isWanted) address.searchParams.set(parameter, ofReports);
    else address.searchParams.delete(parameter);
    history.replaceState(history.state, '', address);
  }, []);
  const amountOf = ({ count, reports }: Counts) => (isOfReports ? reports : count);
  const describe = isOfReports ? texts.reportsThen : texts.storiesThen;
  const suffix = isOfReports ? `?${parameter}=${ofReports}` : '';
  return {
    isOfReports,
    choose,
    amountOf,
    describe: (period, counts) => describe(period, amountOf(counts)),
    perDay: isOfReports ? texts.reportsPerDay : texts.storiesPerDay,
    pathOf: (period) => `${archivePath(period)}${suffix}`,
  };
}
