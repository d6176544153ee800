import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { PublisherEntry, PublisherList } from '#dataset/manifest.ts';
import styles from './publisher-bars.module.css';

type PublisherBarsProps = {
  publishers: PublisherList;
  /** The number of stories that fills the longest bar. */
  most: number;
};

/** Publishers with bars for how many stories each has, and how many of them it reported first. */
export function PublisherBars({ publishers, most }: PublisherBarsProps) {
  const texts = useDirectoryTexts();
  if (publishers.length === 0) return null;
  return (
    <>
      <p className={styles.key}>
        <span className={styles.firstKey}>{texts.reportedFirst}</span>
        <span className={styles.restKey}>{texts.reportedLater}</span>
      </p>
      <ol className={styles.publishers}>
        {publishers.map((publisher) => (
          <PublisherBar key={publisher.id} most={most} publisher={publisher} />
        ))}
      </ol>
    </>
  );
}

function PublisherBar({ publisher, most }: { publisher: PublisherEntry; most: number }) {
  const { id, name, domain, shownDomain = domain, count, first } = publisher;
  const texts = useDirectoryTexts();
  return (
    <li className={styles.publisher}>
      <span className={styles.who}>
        <Link className={styles.name} dir="auto" to={publisherPath(id)}>
          {name}
        </Link>
        {name !== shownDomain && <span className={styles.domain}>{shownDomain}</span>}
      </span>
      <svg aria-hidden="true" className={styles.bar} width={percent(count / most)}>
        <rect height="100%" width={percent(first / count)} />
      </svg>
      <span className={styles.figures}>{texts.publisherFigures(count, first)}</span>
    </li>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
