import type { ReactNode } from 'react';
import styles from './quiet-button.module.css';

type QuietButtonProps = {
  children: ReactNode;
  onClick: () => void;
  id?: string;
  /** The whole of what it does, beginning with its text: `Mute: Harbours` */
  name?: string;
  /** Where it opens something: whether that is open. */
  isExpanded?: boolean;
};

/** A button that stays in the background: text with room for a finger. */
export function QuietButton({ children, onClick, id, name, isExpanded }: QuietButtonProps) {
  return (
    <button
      aria-expanded={isExpanded}
      aria-label={name}
      className={styles.button}
      id={id}
      onClick={onClick}
      type="button"
    >
      {children}
    </button>
  );
}
