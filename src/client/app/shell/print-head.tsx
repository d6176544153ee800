import { useLocation, useRouter } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { useSite } from '#client/lib/site-context.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import styles from './print-head.module.css';

/** The head of every page on paper: the site's title, and the page's address. */
export function PrintHead() {
  const { title, url } = useSite();
  const { base } = useRouter();
  const [path] = useLocation();
  const isHydrated = useHydrated();
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
