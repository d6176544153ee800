import { useRef } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useReaderTexts } from '#client/language/texts/use-reader-texts.ts';
import { useMemory, usePreferences } from '#client/reader/memory.ts';
import { unmute } from '#client/reader/mutes.ts';
import styles from './muted-list.module.css';

/** The muted topics and publishers, each with a button to unmute it. */
export function MutedList() {
  const texts = useReaderTexts();
  const { unmute: unmuteText } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const memory = useMemory();
  const { muted } = usePreferences();
  return (
    <section className={styles.muted}>
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        {texts.muted}
      </h3>
      {muted.length === 0 && <p>{texts.nothingMuted}</p>}
      <ul className={styles.list}>
        {muted.map((one) => (
          <li className={styles.one} key={`${one.kind} ${one.key}`}>
            <span>{one.name}</span>
            <button
              aria-label={`${unmuteText}: ${one.name}`}
              className={styles.unmute}
              onClick={() => {
                unmute(memory, one);
                heading.current?.focus();
              }}
              type="button"
            >
              {unmuteText}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
