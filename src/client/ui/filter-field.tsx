import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import styles from './filter-field.module.css';

type FilterFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Called when Enter is pressed, to open the first match. */
  onEnter: () => void;
  /** The result announced to the reader: `12 found`. Empty if there is no text. */
  outcome: string;
  /** Whether it has its place and isn't there yet: it needs scripts. */
  isAwaited?: boolean;
};

/** A text field that filters a list as the reader types. */
export function FilterField(props: FilterFieldProps) {
  const { label, value, onChange, onEnter, outcome, isAwaited = false } = props;
  const { textsTag } = useLanguage();
  return (
    <p className={classNames(styles.filter, isAwaited && styles.awaited)} lang={textsTag}>
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
