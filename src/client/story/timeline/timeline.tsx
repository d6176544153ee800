import { useId } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { timelineId } from '#client/routes/addresses.ts';
import { useComparison } from './compare/use-comparison.ts';
import { PublisherChoice } from './publisher-choice.tsx';
import { CollapsedReports } from './rows/collapsed-reports.tsx';
import { GroupedArticle } from './rows/grouped-article.tsx';
import { Rail } from './rows/rail.tsx';
import { knownBefore, rowsOf } from './rows/timeline-rows.ts';
import styles from './timeline.module.css';
import type { TimelineEntry } from './timeline-entries.ts';
import { TimelineStatus } from './timeline-status.tsx';
import { useTimelineView } from './use-timeline-view.ts';
import { ViewButtons } from './view-buttons.tsx';

type TimelineProps = {
  /** All articles. */
  entries: readonly TimelineEntry[];
  /** Those of them that are shown. */
  shown: readonly TimelineEntry[];
  timeZone: string;
  hasPlot: boolean;
  /** The publisher that the timeline is narrowed to; empty for all. */
  publisher: string;
  onPublisher: (id: string) => void;
  /** The last article of the timeline as it stood at one time; undefined for all of it. */
  asOf: TimelineEntry | undefined;
  onAsOf: (isOn: boolean) => void;
};

/** Every article on a rail in time order, and how it is shown. */
export function Timeline(props: TimelineProps) {
  const { entries, shown, timeZone, hasPlot, publisher, onPublisher, asOf, onAsOf } = props;
  const headingId = useId();
  const language = useLanguage();
  const view = useTimelineView();
  const comparison = useComparison(entries, view.isComparing, view.setComparing);
  const rows = rowsOf(shown, language);
  const main = entries.find(({ isMain }) => isMain);
  const look = { timeZone, comparison, hasExcerpts: view.hasExcerpts };
  return (
    <section aria-labelledby={headingId} className={styles.timeline} id={timelineId}>
      <div className={styles.head}>
        <h2 className={styles.heading} id={headingId} lang={language.textsTag}>
          {language.timeline}
        </h2>
        <ViewButtons
          entries={entries}
          isAsOf={asOf !== undefined}
          onAsOf={hasPlot ? onAsOf : null}
          view={view}
        />
        <PublisherChoice chosen={publisher} entries={entries} onChoose={onPublisher} />
      </div>
      <TimelineStatus
        asOf={asOf}
        isNarrowed={publisher !== ''}
        of={entries.length}
        onAll={() => onAsOf(false)}
        shown={shown.length}
        timeZone={timeZone}
      />
      <Rail headingId={headingId}>
        {rows.map((row, index) =>
          row.kind === 'collapsed' ? (
            <CollapsedReports
              key={row.rows[0]?.entry.url}
              {...row}
              known={knownBefore(rows, index, main)}
              look={look}
            />
          ) : (
            <GroupedArticle
              above={rows[index - 1]}
              key={row.entry.url}
              known={knownBefore(rows, index, main)}
              look={look}
              row={row}
            />
          ),
        )}
      </Rail>
    </section>
  );
}
