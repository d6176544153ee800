import type { PanelTexts } from '#client/lib/language/panels/panel-texts.ts';
import { useMemory, usePreferences } from '#client/lib/memory.ts';
import { unmute } from '#client/reading/mutes.ts';
import styles from './muted-list.module.css';

type MutedListProps = { texts: PanelTexts };

/** The muted topics and sources, each to be shown again. */
export function MutedList({ texts }: MutedListProps) {
  const memory = useMemory();
  const { muted } = usePreferences();
  return (
    <section className={styles.muted}>
      <h3 className={styles.heading}>{texts.muted}</h3>
      {muted.length === 0 && <p>{texts.nothingMuted}</p>}
      <ul className={styles.list}>
        {muted.map((one) => (
          <li className={styles.one} key={`${one.kind} ${one.key}`}>
            <span>{one.name}</span>
            <button className={styles.unmute} onClick={() => unmute(memory, one)} type="button">
              {texts.unmute}
              <span className="visually-hidden">: {one.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
