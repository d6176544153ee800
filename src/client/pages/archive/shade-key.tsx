import { useRareTexts } from '#client/lib/language/rare/use-rare-texts.ts';
import { shadeOf } from '#client/lib/shades.ts';
import styles from './shade-key.module.css';

type ShadeKeyProps = { steps: readonly number[] };

/** What the shades of the calendar mean. */
export function ShadeKey({ steps }: ShadeKeyProps) {
  const { storiesADay } = useRareTexts();
  return (
    <p className={styles.key}>
      {storiesADay}
      {steps.map((step, index) => (
        <span className={styles.shade} data-shade={shadeOf(step, steps)} key={step}>
          {tellRange(step, steps[index + 1])}
        </span>
      ))}
    </p>
  );
}

function tellRange(from: number, next: number | undefined): string {
  if (next === undefined) return from === 1 ? '1' : `${from}+`;
  return next === from + 1 ? String(from) : `${from}–${next - 1}`;
}
