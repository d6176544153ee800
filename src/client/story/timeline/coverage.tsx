import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '#client/language/language.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { goWithinPage } from '#client/routes/go-within-page.ts';
import { Loading } from '#client/ui/loading.tsx';
import type { WholeEvent } from '#dataset/story.ts';
import styles from './coverage.module.css';
import { CoverageCounts } from './coverage-counts.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { CoveragePlot } from './plot/coverage-plot.tsx';
import { reportId } from './report-id.ts';
import { Timeline } from './timeline.tsx';
import { hasKnownDate, type TimelineEntry } from './timeline-entries.ts';
import { usePublisherFilter } from './use-publisher-filter.ts';

type CoverageProps = {
  entries: readonly TimelineEntry[];
  /** Set where the event has more reports than there are entries. */
  wholeEvent?: WholeEvent | undefined;
  timeZone: string;
  /** Whether the coverage is still loading. */
  isPartial?: boolean;
  /** How many articles there will be once it has loaded; 0 if that isn't known. */
  expected?: number;
  /** What stands below the counts, above the plot. */
  note?: ReactNode;
  /** What stands beside the timeline; on a small screen, above it. */
  beside?: ReactNode;
  /** What is said about the coverage as a whole, below that; on a small screen, below the timeline. */
  about?: ReactNode;
};

/** The minimum number of articles with a known date for which a plot is drawn. */
const worthPlotting = 5;

/** Who covered a story, and when: counts, a plot as wide as the page, and the timeline. */
export function Coverage({
  entries,
  wholeEvent,
  timeZone,
  isPartial = false,
  expected = 0,
  note,
  beside,
  about,
}: CoverageProps) {
  const language = useLanguage();
  const [publisher, setPublisher] = usePublisherFilter(entries);
  // The number of articles that were there at the time that is shown; 0 for all.
  const [stood, setStood] = useRemembered('as of', 0);
  const plotted = entries.filter(({ dateUncertain }) => dateUncertain !== true);
  const hasPlot = plotted.filter(hasKnownDate).length >= worthPlotting;
  const asOf = hasPlot ? plotted[stood - 1] : undefined;
  const shown = entries.filter(
    (entry) =>
      (publisher === '' || entry.publisher.id === publisher) &&
      (asOf === undefined || (entry.dateUncertain !== true && entry.index <= asOf.index)),
  );
  const stand = (entry: TimelineEntry) => setStood(plotted.indexOf(entry) + 1);
  const follow = (entry: TimelineEntry) => {
    if (asOf !== undefined) {
      stand(entry);
      return;
    }
    // An article that is filtered out must be on the page before it can be scrolled to.
    if (!shown.includes(entry)) flushSync(() => setPublisher(''));
    const id = reportId(entry);
    goWithinPage(id);
    focusOn(`#${id} a[rel~="external"]`);
  };
  const switchAsOf = (isOn: boolean) => {
    // The dot that the arrow keys start from must be known before it gets the focus.
    flushSync(() => {
      setStood(isOn ? Math.max(1, plotted.findIndex(({ isMain }) => isMain) + 1) : 0);
    });
    if (isOn) focusOn('svg[role="group"] a[tabindex="0"]');
  };
  return (
    <>
      <div className={styles.facts}>
        {!isPartial && (
          <CoverageCounts entries={entries} hasPlot={hasPlot} wholeEvent={wholeEvent} />
        )}
        {note}
      </div>
      {isPartial && expected >= worthPlotting && <div className={styles.place} />}
      {hasPlot && (
        <CoveragePlot
          asOf={asOf}
          entries={plotted}
          onChoose={follow}
          onStep={(entry) => {
            if (asOf !== undefined) stand(entry);
          }}
          publisher={publisher}
          timeZone={timeZone}
        />
      )}
      <div className={styles.columns} data-has-plot={hasPlot || undefined}>
        <div className={styles.beside}>
          <div className={styles.itself}>{beside}</div>
          <div className={styles.about}>
            {hasPlot && <CoverageTable entries={entries} timeZone={timeZone} />}
            {about}
          </div>
        </div>
        {isPartial ? (
          <Loading label={language.loadingCoverage} lines={8} />
        ) : (
          <Timeline
            asOf={asOf}
            entries={entries}
            hasPlot={hasPlot}
            onAsOf={switchAsOf}
            onPublisher={setPublisher}
            publisher={publisher}
            shown={shown}
            timeZone={timeZone}
          />
        )}
      </div>
    </>
  );
}

/** Moves the focus to a link that is in sight, or being scrolled to. */
function focusOn(selector: string): void {
  document.querySelector<HTMLAnchorElement | SVGAElement>(selector)?.focus({ preventScroll: true });
}
