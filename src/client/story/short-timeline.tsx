import { storyPath } from '#client/lib/addresses.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import type { TimelineEntry } from '#client/lib/timeline.ts';
import { Link } from '#client/ui/link.tsx';
import { Loading } from '#client/ui/loading.tsx';
import type { StoryId } from '#dataset/values.ts';
import styles from './short-timeline.module.css';
import { Timeline } from './timeline.tsx';

type ShortTimelineProps = {
  /** Null while the coverage loads. */
  entries: readonly TimelineEntry[] | null;
  /** How many articles there are. */
  reports: number;
  storyId: StoryId;
  timeZone: string;
};

/** How many articles a front page shows of a timeline. */
const most = 6;

/** A timeline as far as a front page has room for it, with a way to the whole. */
export function ShortTimeline({ entries, reports, storyId, timeZone }: ShortTimelineProps) {
  const language = useLanguage();
  if (entries === null) {
    return <Loading label={language.loadingCoverage} lines={Math.min(reports, most) * 2} />;
  }
  const shown = around(entries);
  return (
    <>
      <Timeline all={entries} entries={shown} heading="h4" timeZone={timeZone} />
      {shown.length < entries.length && (
        <Link className={styles.whole} to={storyPath(storyId)}>
          {language.allReports(entries.length)}
        </Link>
      )}
    </>
  );
}

/** The first article, and those around the story's own. */
function around(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  if (entries.length <= most) return entries;
  const own = entries.findIndex((entry) => entry.isMain);
  const start = Math.min(Math.max(1, own - 2), entries.length - most + 1);
  return [...entries.slice(0, 1), ...entries.slice(start, start + most - 1)];
}
