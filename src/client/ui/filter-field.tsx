import styles from './filter-field.module.css';

type FilterFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The Enter key takes the first of what is left. */
  onEnter: () => void;
  /** What the text leaves: `12 found`. Empty where there is no text. */
  outcome: string;
};

/** A field that narrows a list as one types. */
export function FilterField({ label, value, onChange, onEnter, outcome }: FilterFieldProps) {
  return (
    <p className={styles.filter}>
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
