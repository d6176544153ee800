import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { useLanguage } from '#client/language/language.ts';
import { useOfflineTexts } from '#client/language/texts/use-offline-texts.ts';
import { useSaved } from '#client/reader/memory.ts';
import { parseAddress, storyPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './kept-pages.module.css';
import { type KeptStory, readOpenedStories } from './read-opened-stories.ts';

/** What is kept in this browser, for a page that isn't. Nothing where the browser keeps nothing. */
export function KeptPages() {
  const { latestStories, textsTag, pageTag } = useLanguage();
  const texts = useOfflineTexts();
  const [path] = useLocation();
  const { page } = parseAddress(path);
  const saved = useSaved() ?? [];
  const isKeeping = useSyncExternalStore(watchWorker, hasWorker);
  const [opened, setOpened] = useState<readonly KeptStory[]>([]);
  useEffect(() => {
    void readOpenedStories().then(setOpened);
  }, []);
  if (!isKeeping) return page === 'offline' ? <p lang={textsTag}>{texts.nothingKept}</p> : null;
  return (
    <section aria-label={texts.kept} className={styles.kept} lang={textsTag}>
      <p>
        {page === 'search'
          ? texts.searchNeedsSite
          : page === 'offline'
            ? texts.keptHow
            : texts.notKept}
      </p>
      <ul className={styles.list}>
        <li>
          <Link to="/">{latestStories}</Link>
        </li>
        <li>
          <Link to="/saved">{texts.savedStories(saved.length)}</Link>
        </li>
      </ul>
      {opened.length > 0 && (
        <>
          <h2 className={styles.title}>{texts.opened}</h2>
          <ul className={styles.list} lang={pageTag}>
            {opened.map(({ id, title }) => (
              <li key={id}>
                <Link dir="auto" to={storyPath(id)}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Where a browser has no service workers, `serviceWorker` is missing, too. */
function watchWorker(listener: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', listener);
  return () => serviceWorker.removeEventListener('controllerchange', listener);
}

function hasWorker(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}
