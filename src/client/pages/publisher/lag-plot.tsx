import { formatDuration, formatOffset } from '#client/language/durations.ts';
import { formatNumber } from '#client/language/format-number.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { lagSpans } from '#dataset/shared/lag-spans.ts';
import styles from './lag-plot.module.css';

type LagPlotProps = {
  /** How many lags are within each of `lagSpans`, and how many are longer. */
  lags: readonly number[];
};

const minute = 60_000;

/** In rem. */
const tallest = 4;

/** How long after the first a publisher reports, as columns over spans that grow by a constant factor. */
export function LagPlot({ lags }: LagPlotProps) {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const most = Math.max(1, ...lags);
  const longest = lagSpans.at(-1) ?? 0;
  return (
    <ol aria-label={texts.lagPlot} className={styles.plot}>
      {lags.map((count, place) => {
        const span = lagSpans[place];
        const duration = formatDuration((span ?? longest) * minute, language);
        return (
          <li className={styles.column} key={span ?? 'longer'}>
            <span className="visually-hidden">
              {span === undefined
                ? texts.longerThan(duration, count)
                : texts.within(duration, count)}
            </span>
            <span aria-hidden="true" className={styles.count}>
              {count > 0 && formatNumber(count, language.tag)}
            </span>
            <svg
              aria-hidden="true"
              className={styles.bar}
              height={`${(count / most) * tallest}rem`}
              width="100%"
            />
            <bdi aria-hidden="true" className={styles.tick}>
              {span !== undefined && formatOffset(span * minute, language)}
            </bdi>
          </li>
        );
      })}
    </ol>
  );
}
