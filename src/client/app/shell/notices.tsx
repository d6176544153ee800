import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '#client/language/language.ts';
import { type Notice, NotifyProvider } from '#client/ui/notify.ts';
import styles from './notices.module.css';

type NoticesProps = { children: ReactNode };

/** How long a notice stands there, unless the reader is at it. */
const standing = 8000;

/** Where notices are said: at the foot of the window, one at a time. */
export function Notices({ children }: NoticesProps) {
  const { undo } = useLanguage();
  const [notice, setNotice] = useState<Notice | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice === null) return;
    // What was done may have taken away the button that did it: then the way back is next at hand.
    if (document.activeElement === document.body) button.current?.focus();
    const clock = setInterval(() => {
      if (place.current?.matches(':hover, :focus-within') === false) setNotice(null);
    }, standing);
    return () => clearInterval(clock);
  }, [notice]);
  const takeBack = () => {
    flushSync(() => {
      notice?.undo?.act();
      setNotice(null);
    });
    document.querySelector<HTMLElement>(notice?.undo?.returnTo ?? 'h1')?.focus();
  };
  return (
    <NotifyProvider value={setNotice}>
      {children}
      <div aria-live="polite" className={styles.place} ref={place}>
        {notice !== null && (
          <p className={styles.notice}>
            {notice.text}
            {notice.undo !== undefined && (
              <button className={styles.undo} onClick={takeBack} ref={button} type="button">
                {undo}
              </button>
            )}
          </p>
        )}
      </div>
    </NotifyProvider>
  );
}
