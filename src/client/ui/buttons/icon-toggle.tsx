import type { ReactNode } from 'react';
import styles from './icon-toggle.module.css';

type IconToggleProps = {
  /** What it does, in a word or two, shown as a tooltip. */
  label: string;
  /** The accessible name, beginning with the label: `Save: Bridge reopens` */
  name: string;
  isPressed: boolean;
  onToggle: () => void;
  /** The action's name, by which shortcuts find the button. */
  action: string;
  /** SVG shapes in a 24 by 24 view box, filled while pressed. */
  children: ReactNode;
};

/** An icon button that is on or off. */
export function IconToggle({
  label,
  name,
  isPressed,
  onToggle,
  action,
  children,
}: IconToggleProps) {
  return (
    <button
      aria-label={name}
      aria-pressed={isPressed}
      className={styles.toggle}
      data-action={action}
      onClick={onToggle}
      title={label}
      type="button"
    >
      <svg aria-hidden="true" className={styles.sign} viewBox="0 0 24 24">
        {children}
      </svg>
    </button>
  );
}
