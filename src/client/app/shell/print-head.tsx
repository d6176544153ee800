import { useLocation, useRouter } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { formatDate } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { useMemory } from '#client/reader/memory.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import styles from './print-head.module.css';

/** The head of every page on paper: the site's title, the page's address, and the date. */
export function PrintHead() {
  const { title, url } = useSite();
  const { base } = useRouter();
  const [path] = useLocation();
  const isHydrated = useHydrated();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { now } = useMemory();
  // Renders the address anew when a search changes, too.
  useSearch({ ssrSearch: '' });
  const address = isHydrated
    ? location.href.replace(/#.*/, '')
    : url === null
      ? ''
      : new URL(base + path, url).href;
  return (
    <p className={styles.head}>
      <b>{title}</b> {/* The not-found page is built for no address, and shown at any. */}
      <span key={String(isHydrated)} suppressHydrationWarning>
        {decode(address)}
      </span>
      {isHydrated && (
        <span className={styles.date}>
          {formatDate(new Date(now()).toISOString(), timeZone, language)}
        </span>
      )}
    </p>
  );
}

/** An address as browsers show it, in the letters of its language. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
