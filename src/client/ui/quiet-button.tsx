import type { ReactNode } from 'react';
import styles from './quiet-button.module.css';

type QuietButtonProps = {
  children: ReactNode;
  onClick: () => void;
  id?: string;
  /** Where it opens something: whether that is open. */
  isExpanded?: boolean;
};

/** A button that stays in the background: text with room for a finger. */
export function QuietButton({ children, onClick, id, isExpanded }: QuietButtonProps) {
  return (
    <button
      aria-expanded={isExpanded}
      className={styles.button}
      id={id}
      onClick={onClick}
      type="button"
    >
      {children}
    </button>
  );
}
