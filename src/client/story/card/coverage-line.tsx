import { tellDuration } from '#client/language/durations.ts';
import { type Language, useLanguage } from '#client/language/language.ts';
import type { CoverageGlance } from '#dataset/list.ts';
import styles from './coverage-line.module.css';

type CoverageLineProps = { glance: CoverageGlance };

const width = 76;
const height = 14;

/** The coverage of a story in one line: a dot an article, placed by time, and in words. */
export function CoverageLine({ glance }: CoverageLineProps) {
  const language = useLanguage();
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
      <span>{tellGlance(glance, language)}</span>
    </p>
  );
}

/** Goes on from the publisher's name: `and three others, over two days` */
function tellGlance(glance: CoverageGlance, language: Language): string {
  const [only = ''] = glance.publishers;
  const who =
    glance.otherPublishers === 0
      ? language.allItsOwn(glance.reports)
      : language.andOthers(glance.otherPublishers, only);
  const span = Date.parse(glance.last) - Date.parse(glance.first);
  return span === 0 ? who : language.over(who, tellDuration(span, language));
}
