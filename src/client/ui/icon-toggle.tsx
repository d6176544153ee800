import type { ReactNode } from 'react';
import styles from './icon-toggle.module.css';

type IconToggleProps = {
  /** What it does, in a word or two: shown beside the pointer. */
  label: string;
  /** The whole of it, beginning with the label: `Save: Bridge reopens` */
  name: string;
  isPressed: boolean;
  onToggle: () => void;
  /** What the keyboard knows it by. */
  action: string;
  /** Shapes in a box of 24 by 24; filled while pressed. */
  children: ReactNode;
};

/** A button with a sign that is on or off. */
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
