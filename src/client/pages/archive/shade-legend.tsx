import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import styles from './shade-legend.module.css';
import { shadeOf } from './shades.ts';

type ShadeLegendProps = {
  steps: readonly number[];
  /** The number of stories on the busiest day. */
  most: number;
};

/** The legend for the shades of the calendar. */
export function ShadeLegend({ steps, most }: ShadeLegendProps) {
  const { storiesPerDay } = useDirectoryTexts();
  return (
    <p className={styles.legend}>
      {storiesPerDay}
      {steps.map((step, index) => (
        <span className={styles.shade} data-shade={shadeOf(step, steps)} key={step}>
          {formatRange(step, (steps[index + 1] ?? most + 1) - 1)}
        </span>
      ))}
    </p>
  );
}

function formatRange(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
