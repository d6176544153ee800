import { tellCount, tellDuration, tellNumber } from '#client/lib/durations.ts';
import type { CoverageGlance } from '#dataset/list.ts';
import styles from './coverage-line.module.css';

type CoverageLineProps = { glance: CoverageGlance };

const width = 76;
const height = 14;

/** The coverage of a story in one line: a dot an article, placed by time, and in words. */
export function CoverageLine({ glance }: CoverageLineProps) {
  if (glance.reports === 1) return null;
  const x = (mark: number) => 4 + (mark / 100) * (width - 8);
  return (
    <p className={styles.line}>
      <svg aria-hidden="true" className={styles.dots} viewBox={`0 0 ${width} ${height}`}>
        <path className={styles.rail} d={`M0 7H${width}`} />
        {glance.marks.map(
          (mark, index) =>
            index !== glance.own && (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other identity
              <circle className={styles.dot} cx={x(mark)} cy={7} key={index} r={2.6} />
            ),
        )}
        <circle className={styles.own} cx={x(glance.marks[glance.own] ?? 0)} cy={7} r={3.6} />
      </svg>
      <span>{tellGlance(glance)}</span>
    </p>
  );
}

/** Goes on from the publisher's name: `and three others, over two days` */
function tellGlance(glance: CoverageGlance): string {
  const span = Date.parse(glance.last) - Date.parse(glance.first);
  const length = span === 0 ? '' : `, over ${tellDuration(span)}`;
  const [only] = glance.publishers;
  if (glance.otherPublishers === 0 || only === undefined) {
    return `${tellCount(glance.reports, 'report')}, all its own${length}`;
  }
  const others =
    glance.otherPublishers === 1 ? only : `${tellNumber(glance.otherPublishers)} others`;
  return `and ${others}${length}`;
}
