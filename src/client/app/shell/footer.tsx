import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { QuietButton } from '#client/ui/buttons/quiet-button.tsx';
import { FeedLink } from '#client/ui/feed-link.tsx';
import { Link } from '#client/ui/link.tsx';
import styles from './footer.module.css';
import { useOpenPanel } from './panels.tsx';

/** The footer of every page. */
export function Footer() {
  const { title } = useSite();
  const timeZone = useTimeZone();
  const { footer, moreNavigation, publishers, shortcuts, toTop, textsTag } = useLanguage();
  const openPanel = useOpenPanel();
  return (
    <footer className={styles.footer} lang={textsTag}>
      <div className={styles.row}>
        <nav aria-label={moreNavigation}>
          <Link className={styles.link} to="/publishers">
            {publishers}
          </Link>
          <FeedLink page="/" />
        </nav>
        <QuietButton onClick={() => openPanel('shortcuts')}>{shortcuts}</QuietButton>
        <span className={styles.top}>
          <QuietButton onClick={goToTop}>
            <span aria-hidden="true">↑ </span>
            {toTop}
          </QuietButton>
        </span>
        <p className={styles.imprint} dir="auto">
          {footer(title, timeZone.replaceAll('_', ' '))}
        </p>
      </div>
    </footer>
  );
}

/** The focus goes there, too: to the first link of the header. */
function goToTop(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('header a')?.focus({ preventScroll: true });
}
