import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '#client/language/language.ts';
import { type Notice, NotifyProvider } from '#client/ui/notify.ts';
import styles from './notices.module.css';

type NoticesProps = { children: ReactNode };

/**
 * How long a notice is shown, in milliseconds; longer while the reader points at it or focuses it.
 */
const duration = 8000;

/** Shows notices at the bottom of the window, one at a time. */
export function Notices({ children }: NoticesProps) {
  const { undo, textsTag } = useLanguage();
  const [notice, setNotice] = useState<Notice | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice === null) return;
    // If the action removed the button that triggered it, the focus is lost: move it to Undo.
    if (document.activeElement === document.body) button.current?.focus();
    const clock = setInterval(() => {
      if (place.current?.matches(':hover, :focus-within') === false) setNotice(null);
    }, duration);
    return () => clearInterval(clock);
  }, [notice]);
  const undoNotice = () => {
    flushSync(() => {
      notice?.undo?.act();
      setNotice(null);
    });
    document.querySelector<HTMLElement>(notice?.undo?.returnTo ?? 'h1')?.focus();
  };
  return (
    <NotifyProvider value={setNotice}>
      {children}
      <div aria-live="polite" className={styles.place} lang={textsTag} ref={place}>
        {notice !== null && (
          <p className={styles.notice}>
            <span>{notice.text}</span>
            {notice.undo !== undefined && (
              <button className={styles.undo} onClick={undoNotice} ref={button} type="button">
                {undo}
              </button>
            )}
          </p>
        )}
      </div>
    </NotifyProvider>
  );
}
