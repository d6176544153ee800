import { useReaderTexts } from '#client/language/texts/use-reader-texts.ts';
import { Dialog } from '#client/ui/dialog.tsx';
import { ChoiceField } from './choice-field.tsx';
import styles from './display-panel.module.css';
import { MutedList } from './muted-list.tsx';

type DisplayPanelProps = {
  onClose: () => void;
  /** Opens the list of keyboard shortcuts instead. */
  onShowShortcuts: () => void;
};

/** The reader's preferences. Every choice takes effect at once, in other tabs too. */
export function DisplayPanel({ onClose, onShowShortcuts }: DisplayPanelProps) {
  const texts = useReaderTexts();
  const { choices } = texts;
  return (
    <Dialog onClose={onClose} title={texts.display}>
      <ChoiceField name="theme" texts={choices.theme} />
      <ChoiceField name="textSize" texts={choices.textSize} />
      <ChoiceField name="density" texts={choices.density} />
      <ChoiceField name="pictures" texts={choices.pictures} />
      <ChoiceField name="times" texts={choices.times} />
      <ChoiceField name="zone" texts={choices.zone} />
      <ChoiceField name="articles" texts={choices.articles} />
      <ChoiceField name="shortcuts" texts={choices.shortcuts}>
        <button className={styles.more} onClick={onShowShortcuts} type="button">
          {texts.seeShortcuts}
        </button>
      </ChoiceField>
      <MutedList />
      <p className={styles.note}>{texts.keptHere}</p>
    </Dialog>
  );
}
