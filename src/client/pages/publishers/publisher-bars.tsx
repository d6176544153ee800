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

/** Publishers with bars for how many stories each has, and how many of them it reported first, later and alone. */
export function PublisherBars({ publishers, most }: PublisherBarsProps) {
  const texts = useDirectoryTexts();
  if (publishers.length === 0) return null;
  return (
    <>
      <p className={styles.key}>
        <span className={styles.firstKey}>{texts.reportedFirst}</span>
        <span className={styles.laterKey}>{texts.reportedLater}</span>
        <span className={styles.aloneKey}>{texts.reportedAlone}</span>
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
  const { id, name, domain, shownDomain = domain, count, first, later, alone } = publisher;
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
        <rect className={styles.first} height="100%" width={percent(first / count)} />
        <rect
          className={styles.later}
          height="100%"
          width={percent(later / count)}
          x={percent(first / count)}
        />
        <rect
          className={styles.alone}
          height="100%"
          width={percent(alone / count)}
          x={percent((first + later) / count)}
        />
      </svg>
      <span className={styles.figures}>{texts.publisherFigures(publisher)}</span>
    </li>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
