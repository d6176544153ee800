import { Fragment } from 'react';
import type { ShortcutName } from '#client/language/texts/reader-texts.ts';
import { useReaderTexts } from '#client/language/texts/use-reader-texts.ts';
import { Dialog } from '#client/ui/dialog.tsx';
import styles from './shortcuts-panel.module.css';

type ShortcutsPanelProps = { onClose: () => void };

/** The keys of each shortcut, and whether they are alternatives or pressed in sequence. */
const shortcuts: readonly [
  name: ShortcutName,
  keys: readonly string[],
  link?: 'inTurn' | 'either',
][] = [
  ['next', ['j']],
  ['previous', ['k']],
  ['open', ['o', 'Enter'], 'either'],
  ['original', ['v']],
  ['save', ['s']],
  ['read', ['m']],
  ['timeline', ['t']],
  ['excerpts', ['e']],
  ['home', ['g', 'h'], 'inTurn'],
  ['archive', ['g', 'a'], 'inTurn'],
  ['publishers', ['g', 'p'], 'inTurn'],
  ['saved', ['g', 's'], 'inTurn'],
  ['search', ['/']],
  ['help', ['?']],
];

/** The list of keyboard shortcuts. */
export function ShortcutsPanel({ onClose }: ShortcutsPanelProps) {
  const texts = useReaderTexts();
  return (
    <Dialog onClose={onClose} title={texts.shortcuts}>
      <dl className={styles.list}>
        {shortcuts.map(([name, keys, link]) => (
          <div className={styles.row} key={name}>
            <dt className={styles.keys}>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && link !== undefined && ` ${texts[link]} `}
                  <kbd className={styles.key}>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd className={styles.what}>{texts.keys[name]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{texts.shortcutsHow}</p>
    </Dialog>
  );
}
