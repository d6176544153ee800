import { useLocation } from 'wouter';
import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useSite } from '#client/lib/site-context.ts';
import { archivePath, parseAddress } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import styles from './masthead.module.css';
import { useOpenPanel } from './panels.tsx';

/**
 * The header of every page: the site's title, linking to the front page, and the main navigation.
 */
export function Masthead() {
  const { title, tagline } = useSite();
  const { mainNavigation, search, archive, publishers, saved, display } = useLanguage();
  const openPanel = useOpenPanel();
  const [path] = useLocation();
  const { page } = parseAddress(path);
  return (
    <header className={styles.masthead}>
      <div className={styles.row}>
        <Link className={styles.title} to="/">
          {title}
        </Link>
        <p className={styles.tagline}>{tagline}</p>
        <nav aria-label={mainNavigation} className={styles.links}>
          <Link
            aria-current={page === 'search' ? 'page' : undefined}
            className={styles.link}
            to="/search"
          >
            {search}
          </Link>
          <Link
            aria-current={page === 'archive' ? 'page' : undefined}
            className={styles.link}
            to={archivePath()}
          >
            {archive}
          </Link>
          <Link
            aria-current={page === 'publishers' ? 'page' : undefined}
            className={classNames(styles.link, styles.roomy)}
            to="/publishers"
          >
            {publishers}
          </Link>
          <Link
            aria-current={page === 'saved' ? 'page' : undefined}
            className={styles.link}
            to="/saved"
          >
            {saved}
          </Link>
          <button
            aria-haspopup="dialog"
            className={styles.link}
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
