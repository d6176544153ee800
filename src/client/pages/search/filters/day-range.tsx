import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { SearchAnswer } from '#client/queries/search/search-answer.ts';
import { readDay, type Search } from '#client/routes/search-address.ts';
import styles from './field.module.css';

type DayRangeProps = Pick<Search, 'from' | 'to'> & {
  days: SearchAnswer['days'];
  onChange: (changes: Partial<Search>) => void;
};

/** Filters a search by day, with the first and the last day. */
export function DayRange({ from, to, days, onChange }: DayRangeProps) {
  const { textsTag } = useLanguage();
  const texts = useSearchTexts();
  const bounds = { min: days?.first, max: days?.last };
  return (
    <div className={styles.pair} lang={textsTag}>
      <label className={styles.label}>
        {texts.from}
        <input
          className={styles.field}
          onChange={(event) => onChange({ from: readDay(event.target.value) })}
          type="date"
          value={from ?? ''}
          {...bounds}
        />
      </label>
      <label className={styles.label}>
        {texts.to}
        <input
          className={styles.field}
          onChange={(event) => onChange({ to: readDay(event.target.value) })}
          type="date"
          value={to ?? ''}
          {...bounds}
        />
      </label>
    </div>
  );
}
