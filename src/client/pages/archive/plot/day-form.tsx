import { type FormEvent, useId, useState } from 'react';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { readDay } from '#client/routes/search-address.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';
import type { Day } from '#dataset/values.ts';
import styles from './day-form.module.css';
import type { Measure } from './use-measure.ts';

type DayFormProps = { first: Day | undefined; last: Day | undefined } & Pick<Measure, 'pathOf'>;

/** Opens a day that is typed or picked, for those to whom the days of the plot are too small. */
export function DayForm({ first, last, pathOf }: DayFormProps) {
  const texts = useDirectoryTexts();
  const fieldId = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    const day = readDay(typed);
    if (day !== null) navigate(pathOf(day));
  };
  return (
    <form className={styles.form} onSubmit={open}>
      <label htmlFor={fieldId}>{texts.goToDay}</label>
      <input
        className={styles.field}
        id={fieldId}
        max={last}
        min={first}
        onChange={(event) => setTyped(event.target.value)}
        required
        type="date"
        value={typed}
      />
      <button className={styles.button} type="submit">
        {texts.go}
      </button>
    </form>
  );
}
