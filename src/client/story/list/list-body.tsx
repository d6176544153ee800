import { useLanguage } from '#client/language/language.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { Empty } from '#client/ui/empty.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import type { ListState } from './list-state.ts';
import { OlderLink } from './older-link.tsx';
import { River } from './river.tsx';
import type { DayOptions, Lead } from './river-day.tsx';
import { useWholePage } from './use-whole-page.ts';

type ListBodyProps = DayOptions & {
  list: ListState;
  /** The address of an older page. */
  olderPath: (pageNumber: number | null) => string;
  /** The whole of the first story, if the page leads with it. */
  lead?: Lead;
  /** The topic slugs or the publisher's id that the list is about. */
  about?: readonly string[];
};

/** A list of stories in each of its states. */
export function ListBody({ list, olderPath, lead, about = [], ...options }: ListBodyProps) {
  const timeZone = useTimeZone();
  const language = useLanguage();
  const isWhole = useWholePage();
  if (list.status === 'loading') return <Loading label={language.loadingStories} lines={9} />;
  if (list.status === 'missing') {
    return <Empty detail={language.noSuchPageWhy} title={language.noSuchPage} />;
  }
  if (list.status === 'failed') {
    return (
      <LoadFailure onRetry={list.retry} reason={list.error.reason} title={language.storiesFailed} />
    );
  }
  if (list.stories.length === 0) {
    return <Empty detail={language.noCombinationWhy} title={language.noCombination} />;
  }
  const { older } = list;
  return (
    <>
      <River
        about={about}
        isWhole={isWhole}
        lead={lead ?? null}
        stories={list.stories}
        timeZone={timeZone}
        {...options}
      />
      {isWhole && older !== null && (
        <OlderLink onLoad={older.load} status={older.status} to={olderPath(older.pageNumber)} />
      )}
    </>
  );
}
