import { archivePath } from '#client/lib/addresses.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './masthead.module.css';
import { useOpenPanel } from './panels.tsx';

/** The head of every page: the site's title, which leads to the front page, and the ways around. */
export function Masthead() {
  const { title, tagline } = useSite();
  const { mainNavigation, search, archive, saved, display } = useLanguage();
  const openPanel = useOpenPanel();
  return (
    <header className={styles.masthead}>
      <div className={styles.row}>
        <Link className={styles.title} to="/">
          {title}
        </Link>
        <p className={styles.tagline}>{tagline}</p>
        <nav aria-label={mainNavigation} className={styles.ways}>
          <Link className={styles.way} to="/search">
            {search}
          </Link>
          <Link className={styles.way} to={archivePath()}>
            {archive}
          </Link>
          <Link className={styles.way} to="/saved">
            {saved}
          </Link>
          <button
            aria-haspopup="dialog"
            className={styles.way}
            onClick={() => openPanel('display')}
            type="button"
          >
            {display}
          </button>
        </nav>
      </div>
    </header>
  );
}
