import { useLanguage } from '#client/lib/language/language.ts';
import type { ArticleRow } from '#client/lib/timeline-rows.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import { Carriers } from './carriers.tsx';
import styles from './stretch.module.css';
import { TimelineItem } from './timeline-item.tsx';

type StretchProps = { rows: readonly ArticleRow[]; reports: number; timeZone: string };

/** A part of a long timeline that opens on demand. */
export function Stretch({ rows, reports, timeZone }: StretchProps) {
  const language = useLanguage();
  return (
    <li className={styles.stretch}>
      <Disclosure
        name={`reports from ${rows[0]?.entry.index}`}
        summary={language.moreReports(reports)}
        summaryClass={styles.summary}
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: without it, Safari takes an unmarked list for none */}
        <ol className={styles.list} role="list">
          {rows.map(({ entry, carriers }) => (
            <TimelineItem dayMark="none" entry={entry} key={entry.url} timeZone={timeZone}>
              <Carriers entries={carriers} timeZone={timeZone} />
            </TimelineItem>
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}
