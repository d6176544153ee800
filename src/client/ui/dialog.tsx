import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLanguage } from '#client/language/language.ts';
import styles from './dialog.module.css';

type DialogProps = {
  title: string;
  /** Called when it closes: by its button, by Escape, or by a click outside. */
  onClose: () => void;
  children: ReactNode;
};

/** A modal dialog. The focus moves into it, and back when it closes. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { close, textsTag } = useLanguage();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      aria-labelledby={headingId}
      className={styles.dialog}
      closedby="any"
      lang={textsTag}
      onClose={onClose}
      ref={dialog}
    >
      <header className={styles.head}>
        <h2 className={styles.title} id={headingId}>
          {title}
        </h2>
        <button className={styles.close} onClick={() => dialog.current?.close()} type="button">
          {close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
