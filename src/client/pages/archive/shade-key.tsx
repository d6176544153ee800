import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import styles from './shade-key.module.css';
import { shadeOf } from './shades.ts';

type ShadeKeyProps = {
  steps: readonly number[];
  /** How many stories the fullest day has. */
  most: number;
};

/** What the shades of the calendar mean. */
export function ShadeKey({ steps, most }: ShadeKeyProps) {
  const { storiesADay } = useDirectoryTexts();
  return (
    <p className={styles.key}>
      {storiesADay}
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
