import type { MouseEvent } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { timelineId } from '#client/routes/addresses.ts';
import { goWithinPage } from '#client/routes/go-within-page.ts';
import { isPlainClick } from '#client/routes/is-plain-click.ts';
import { CoverageDots } from '#client/story/parts/coverage-dots.tsx';
import { summarizeCoverage } from '#dataset/shared/coverage-summary.ts';
import type { WholeEvent } from '#dataset/story.ts';
import { countWordings } from './count-wordings.ts';
import styles from './coverage-counts.module.css';
import { describeCoverage, type TimelineEntry } from './timeline-entries.ts';

type CoverageCountsProps = {
  entries: readonly TimelineEntry[];
  /** Set where the event has more reports than there are entries. */
  wholeEvent: WholeEvent | undefined;
  /** Whether the coverage is plotted below. If not, a strip of dots draws it. */
  hasPlot: boolean;
};

/**
 * How many reports a story has, by how many publishers, in how many wordings where some are echoes; a link
 * to the timeline. Below, the same in a sentence.
 */
export function CoverageCounts({ entries, wholeEvent, hasPlot }: CoverageCountsProps) {
  const language = useLanguage();
  const texts = useStoryTexts();
  const counted = new Set(entries.map(({ publisher }) => publisher.id)).size;
  const { reports, publishers } = wholeEvent ?? { reports: entries.length, publishers: counted };
  // Those of reports that are not here aren't known.
  const wordings = wholeEvent === undefined ? countWordings(entries) : reports;
  const main = entries.find(({ isMain }) => isMain);
  const follow = (event: MouseEvent) => {
    const first = document.querySelector<HTMLElement>(`#${timelineId} ol a[rel~="external"]`);
    if (!isPlainClick(event) || first === null) return;
    event.preventDefault();
    goWithinPage(timelineId);
    first.focus({ preventScroll: true });
  };
  return (
    <>
      {entries.length > 1 && (
        <a
          className={styles.counts}
          data-action="timeline"
          href={`#${timelineId}`}
          lang={language.textsTag}
          onClick={follow}
        >
          {!hasPlot && main !== undefined && (
            <CoverageDots coverageSummary={summarizeCoverage(entries, main)} />
          )}
          <Count text={language.reportCount(reports)} />
          {' · '}
          <Count text={texts.publisherCount(publishers)} />
          {wordings < reports && (
            <>
              {' · '}
              <Count text={texts.wordingCount(wordings)} />
            </>
          )}
          <span className="visually-hidden">: {texts.toTimeline}</span>
        </a>
      )}
      <p className={styles.summary} dir="auto" lang={language.textsTag}>
        {describeCoverage(entries, language, reports)}
      </p>
    </>
  );
}

/** A counted noun, its number set apart. */
function Count({ text }: { text: string }) {
  const parts = text.split(/(\d+)/);
  return (
    <span className={styles.count}>
      {parts.map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part))}
    </span>
  );
}
