import { useRouter } from 'wouter';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import styles from './feed-link.module.css';

type FeedLinkProps = {
  /** The path of the page whose feed it is, without the site's base. */
  page: string;
  /** What the feed is about, if it isn't the whole site. */
  of?: string;
};

/** A plain link to a feed. A site that doesn't know its address has none. */
export function FeedLink({ page, of }: FeedLinkProps) {
  const { url } = useSite();
  const { base } = useRouter();
  const { feed, textsTag } = useLanguage();
  if (url === null) return null;
  return (
    <a
      aria-label={of === undefined ? undefined : `${feed}: ${of}`}
      className={styles.link}
      href={`${base}${page === '/' ? '' : page}/feed.atom`}
      lang={textsTag}
      type="application/atom+xml"
    >
      {feed}
    </a>
  );
}
