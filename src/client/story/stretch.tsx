import { useLanguage } from '#client/lib/language/language.ts';
import type { TimelineEntry } from '#client/lib/timeline.ts';
import styles from './stretch.module.css';
import { TimelineItem } from './timeline-item.tsx';

type StretchProps = { entries: readonly TimelineEntry[]; timeZone: string };

/** A part of a long timeline that opens on demand. */
export function Stretch({ entries, timeZone }: StretchProps) {
  const language = useLanguage();
  return (
    <li className={styles.stretch}>
      <details>
        <summary className={styles.summary}>{language.moreReports(entries.length)}</summary>
        {/* biome-ignore lint/a11y/noRedundantRoles: without it, Safari takes an unmarked list for none */}
        <ol className={styles.list} role="list">
          {entries.map((entry) => (
            <TimelineItem dayMark="none" entry={entry} key={entry.url} timeZone={timeZone} />
          ))}
        </ol>
      </details>
    </li>
  );
}
