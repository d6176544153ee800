import type { ReactNode } from 'react';
import styles from './switch-button.module.css';

type SwitchButtonProps = {
  isOn: boolean;
  onClick: () => void;
  /** Named in `data-action`, by which shortcuts find the button. */
  action?: string;
  children: ReactNode;
};

/** An unobtrusive text button that switches something on and off, with a touch-sized target. */
export function SwitchButton({ isOn, onClick, action, children }: SwitchButtonProps) {
  return (
    <button
      aria-pressed={isOn}
      className={styles.button}
      data-action={action}
      onClick={onClick}
      type="button"
    >
      {children}
    </button>
  );
}
