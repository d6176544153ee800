import styles from './filter-field.module.css';

type FilterFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What the text leaves: `12 found`. Empty where there is no text. */
  outcome: string;
};

/** A field that narrows a list as one types. */
export function FilterField({ label, value, onChange, outcome }: FilterFieldProps) {
  return (
    <p className={styles.filter}>
      <input
        aria-label={label}
        autoComplete="off"
        className={styles.field}
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
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
