import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useScrollDirection } from '#client/app/navigation/scroll-direction.ts';
import { useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { archivePath, parseAddress } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import { useDismissal } from '#client/ui/use-dismissal.ts';
import styles from './masthead.module.css';
import { useOpenPanel } from './panels.tsx';

/**
 * The header of every page: the site's title, linking to the front page, and the main navigation. It comes
 * back when the reader scrolls up. On a phone, some of the navigation is in a menu; beside a very large text,
 * all of it.
 */
export function Masthead() {
  const { title, tagline } = useSite();
  const { mainNavigation, search, archive, publishers, saved, display, textsTag } = useLanguage();
  const openPanel = useOpenPanel();
  // What few readers need, and none without scripts, is not in every page.
  const isHydrated = useHydrated();
  const [path] = useLocation();
  const { page } = parseAddress(path);
  useScrollDirection();
  const link = (to: string, of: typeof page, text: string, className?: string) => (
    <Link
      aria-current={page === of ? 'page' : undefined}
      className={classNames(styles.link, className)}
      to={to}
    >
      {text}
    </Link>
  );
  const rare = (className?: string) => (
    <>
      {link(archivePath(), 'archive', archive, className)}
      {link('/publishers', 'publishers', publishers, className)}
    </>
  );
  const displayButton = (className?: string) => (
    <button
      aria-haspopup="dialog"
      className={classNames(styles.link, className)}
      onClick={() => openPanel('display')}
      type="button"
    >
      {display}
    </button>
  );
  return (
    <header className={styles.masthead}>
      <div className={styles.row}>
        <div className={styles.name}>
          <Link className={styles.title} onClick={() => scrollTo(0, 0)} to="/">
            {title}
          </Link>
          <p className={styles.tagline}>{tagline}</p>
        </div>
        <nav aria-label={mainNavigation} className={styles.links} lang={textsTag}>
          {link('/search', 'search', search, styles.usual)}
          {rare(styles.roomy)}
          {link('/saved', 'saved', saved, styles.usual)}
          {displayButton(styles.roomy)}
          <Menu path={path}>
            {isHydrated && link('/search', 'search', search, styles.cramped)}
            {rare()}
            {isHydrated && link('/saved', 'saved', saved, styles.cramped)}
            {isHydrated && displayButton()}
          </Menu>
        </nav>
      </div>
    </header>
  );
}

type MenuProps = { path: string; children: ReactNode };

/** The part of the navigation that has no room on a phone. It closes when the page becomes another. */
function Menu({ path, children }: MenuProps) {
  const { menu } = useLanguage();
  const details = useRef<HTMLDetailsElement>(null);
  const shownPath = useRef(path);
  useDismissal(details);
  useEffect(() => {
    if (shownPath.current !== path && details.current !== null) details.current.open = false;
    shownPath.current = path;
  }, [path]);
  return (
    <details className={styles.menu} ref={details}>
      <summary className={styles.link}>{menu}</summary>
      <div className={styles.items}>{children}</div>
    </details>
  );
}
