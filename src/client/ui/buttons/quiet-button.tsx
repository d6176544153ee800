import type { ReactNode } from 'react';
import { useLanguage } from '#client/language/language.ts';
import styles from './quiet-button.module.css';

type QuietButtonProps = {
  children: ReactNode;
  onClick: () => void;
  id?: string;
  /** The accessible name, beginning with the visible text: `Mute: Harbours` */
  name?: string;
  /** Whether the content it controls is shown. Omit if it controls none. */
  isExpanded?: boolean;
};

/** An unobtrusive text button with a touch-sized target. */
export function QuietButton({ children, onClick, id, name, isExpanded }: QuietButtonProps) {
  const { textsTag } = useLanguage();
  return (
    <button
      aria-expanded={isExpanded}
      aria-label={name}
      className={styles.button}
      id={id}
      lang={textsTag}
      onClick={onClick}
      type="button"
    >
      {children}
    </button>
  );
}
