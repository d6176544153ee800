import { useId } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { timestampAfter } from '#client/story/timeline/known-year.ts';
import { Rail } from '#client/story/timeline/rows/rail.tsx';
import { TimelineItem } from '#client/story/timeline/rows/timeline-item.tsx';
import {
  describeCoverage,
  gapBetween,
  type TimelineEntry,
} from '#client/story/timeline/timeline-entries.ts';
import { Link } from '#client/ui/link.tsx';
import type { StoryId } from '#dataset/values.ts';
import styles from './short-timeline.module.css';

type ShortTimelineProps = {
  entries: readonly TimelineEntry[];
  storyId: StoryId;
  timeZone: string;
};

/** How many articles of a timeline the front page shows. */
const most = 6;

/** A timeline shortened for the front page, with a link to the whole. */
export function ShortTimeline({ entries, storyId, timeZone }: ShortTimelineProps) {
  const language = useLanguage();
  const headingId = useId();
  const shown = around(entries);
  const main = entries.find(({ isMain }) => isMain);
  return (
    <section aria-labelledby={headingId}>
      <h4 className={styles.heading} id={headingId} lang={language.textsTag}>
        {language.timeline}
      </h4>
      <p className={styles.summary} dir="auto" lang={language.textsTag}>
        {describeCoverage(entries, language)}
      </p>
      <Rail headingId={headingId}>
        {shown.map((entry, index) => (
          <TimelineItem
            entry={entry}
            format={timestampAfter(shown[index - 1] ?? main, entry, timeZone)}
            formatMark={null}
            gap={gapBetween(shown[index - 1], entry, language)}
            key={entry.url}
            timeZone={timeZone}
          />
        ))}
      </Rail>
      {shown.length < entries.length && (
        <Link className={styles.whole} lang={language.textsTag} to={storyPath(storyId)}>
          {language.allReports(entries.length)}
        </Link>
      )}
    </section>
  );
}

/** The approximate number of lines that the short timeline of so many articles takes. */
export function shortTimelineLines(reports: number): number {
  return Math.min(reports, most) * 2;
}

/** The first article, and those around the main story, of its wave. */
function around(all: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const entries = all.filter(({ wavePlace }) => wavePlace === 'main');
  if (entries.length <= most) return entries;
  const own = entries.findIndex((entry) => entry.isMain);
  const start = Math.min(Math.max(1, own - 2), entries.length - most + 1);
  return [...entries.slice(0, 1), ...entries.slice(start, start + most - 1)];
}
