import styles from './shade-legend.module.css';
import { shadeOf } from './shades.ts';

type ShadeLegendProps = {
  /** What a shade stands for. */
  label: string;
  labelId: string;
  steps: readonly number[];
  /** The count of the busiest day. */
  most: number;
};

/** The legend for the shades of the calendar. */
export function ShadeLegend({ label, labelId, steps, most }: ShadeLegendProps) {
  return (
    <p className={styles.legend}>
      <span id={labelId}>{label}</span>
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
