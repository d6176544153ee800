import { useId } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '#client/language/language.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import { goWithinPage } from '#client/routes/go-within-page.ts';
import { CollapsedReports } from './collapsed-reports.tsx';
import { CoveragePlot } from './coverage-plot.tsx';
import { GroupedArticle } from './grouped-article.tsx';
import { PublisherChoice } from './publisher-choice.tsx';
import { Rail } from './rail.tsx';
import { reportId } from './report-id.ts';
import styles from './timeline.module.css';
import { describeCoverage, type TimelineEntry } from './timeline-entries.ts';
import { knownBefore, rowsOf } from './timeline-rows.ts';

type TimelineProps = { entries: readonly TimelineEntry[]; timeZone: string };

/** The minimum number of articles for which a plot is drawn. */
const worthPlotting = 5;

/** Who covered a story, and when: every article on a rail in time order. */
export function Timeline({ entries, timeZone }: TimelineProps) {
  const headingId = useId();
  const language = useLanguage();
  const [chosen, setPublisher] = useRemembered('publisher of the timeline', '');
  // The site may have been updated since, and no longer have the publisher.
  const only = entries.some(({ publisher }) => publisher.id === chosen) ? chosen : '';
  const shown = entries.filter(({ publisher }) => only === '' || publisher.id === only);
  const rows = rowsOf(shown, language);
  const main = entries.find(({ isMain }) => isMain);
  const certain = entries.filter(({ isUncertain }) => !isUncertain);
  const follow = (entry: TimelineEntry) => {
    // An article that is filtered out must be on the page before it can be scrolled to.
    if (!shown.includes(entry)) flushSync(() => setPublisher(''));
    goWithinPage(reportId(entry));
  };
  return (
    <section aria-labelledby={headingId} className={styles.timeline}>
      <h2 className={styles.heading} id={headingId}>
        {language.timeline}
      </h2>
      <p className={styles.summary} dir="auto">
        {describeCoverage(entries, language)}
      </p>
      {certain.length >= worthPlotting && (
        <CoveragePlot entries={entries} onFollow={follow} timeZone={timeZone} />
      )}
      <PublisherChoice
        chosen={only}
        entries={entries}
        onChoose={setPublisher}
        shown={shown.length}
      />
      <Rail>
        {rows.map((row, index) =>
          row.kind === 'collapsed' ? (
            <CollapsedReports
              key={row.rows[0]?.entry.url}
              {...row}
              known={knownBefore(rows, index, main)}
              timeZone={timeZone}
            />
          ) : (
            <GroupedArticle
              above={rows[index - 1]}
              key={row.entry.url}
              known={knownBefore(rows, index, main)}
              row={row}
              timeZone={timeZone}
            />
          ),
        )}
      </Rail>
    </section>
  );
}
