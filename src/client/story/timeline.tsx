import { useId } from 'react';
import { useLanguage } from '#client/lib/language/language.ts';
import { type TimelineEntry, tellCoverage } from '#client/lib/timeline.ts';
import styles from './timeline.module.css';
import { TimelineItem } from './timeline-item.tsx';

type TimelineProps = {
  /** The articles to show. */
  entries: readonly TimelineEntry[];
  /** All there are, which the summary speaks of. */
  all: readonly TimelineEntry[];
  timeZone: string;
  /** The level of the heading, so that it fits the page around it. */
  heading: 'h2' | 'h4';
};

/** Who covered a story, and when: every article on a rail in order of time. */
export function Timeline({ entries, all, timeZone, heading: Heading }: TimelineProps) {
  const headingId = useId();
  const language = useLanguage();
  return (
    <section aria-labelledby={headingId} className={styles.timeline}>
      <Heading className={styles.heading} id={headingId}>
        {language.timeline}
      </Heading>
      <p className={styles.summary}>{tellCoverage(all, language)}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: without it, Safari takes an unmarked list for none */}
      <ol aria-label={language.timeline} className={styles.rail} role="list">
        {entries.map((entry) => (
          <TimelineItem entry={entry} key={entry.url} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  );
}
