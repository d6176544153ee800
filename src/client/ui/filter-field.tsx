import { useLanguage } from '#client/language/language.ts';
import styles from './filter-field.module.css';

type FilterFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Called when Enter is pressed, to open the first match. */
  onEnter: () => void;
  /** The result announced to the reader: `12 found`. Empty if there is no text. */
  outcome: string;
};

/** A text field that filters a list as the reader types. */
export function FilterField({ label, value, onChange, onEnter, outcome }: FilterFieldProps) {
  const { textsTag } = useLanguage();
  return (
    <p className={styles.filter} lang={textsTag}>
      <input
        aria-label={label}
        autoComplete="off"
        className={styles.field}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) onEnter();
        }}
        placeholder={label}
        spellCheck={false}
        type="text"
        value={value}
      />
      <span className={styles.outcome} role="status">
        {outcome}
      </span>
    </p>
  );
}
