import { type ReactNode, useId } from 'react';
import { type PreferenceName, preferenceChoices } from '#client/lib/preferences.ts';
import { useMemory, usePreferences } from '#client/reader/memory.ts';
import styles from './choice-field.module.css';

type ChoiceFieldProps = {
  name: PreferenceName;
  texts: { legend: string; options: Readonly<Record<string, string>> };
  /** Content below the options. */
  children?: ReactNode;
};

/** The options of one preference, as radio buttons. */
export function ChoiceField({ name, texts, children }: ChoiceFieldProps) {
  const { preferences } = useMemory();
  const chosen = usePreferences()[name];
  const group = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{texts.legend}</legend>
      <div className={styles.options}>
        {preferenceChoices[name].map((option) => (
          <label className={styles.option} key={option}>
            <input
              checked={option === chosen}
              className="visually-hidden"
              name={group}
              onChange={() => preferences.update((before) => ({ ...before, [name]: option }))}
              type="radio"
              value={option}
            />
            {texts.options[option]}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
