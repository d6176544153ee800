import { useLanguage } from '#client/language/language.ts';
import { useOfflineTexts } from '#client/language/texts/use-offline-texts.ts';
import styles from './new-edition.module.css';
import { useNewEdition } from './use-new-edition.ts';

type NewEditionProps = { registration: ServiceWorkerRegistration };

/** Announces a new edition, which the reader takes or leaves for now. */
export function NewEdition({ registration }: NewEditionProps) {
  const { textsTag, close } = useLanguage();
  const texts = useOfflineTexts();
  const { edition, show, leave } = useNewEdition(registration);
  return (
    <div aria-live="polite" className={styles.place} lang={textsTag}>
      {edition !== null && (
        <p className={styles.notice}>
          <span>{edition.stories > 0 ? texts.newStories(edition.stories) : texts.newEdition}</span>
          <button className={styles.take} onClick={show} type="button">
            {texts.show}
          </button>
          <button aria-label={close} className={styles.leave} onClick={leave} type="button">
            ×
          </button>
        </p>
      )}
    </div>
  );
}
