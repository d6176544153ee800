import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { StandingBar } from '#client/story/standing/standing-bar.tsx';
import { StandingKey } from '#client/story/standing/standing-key.tsx';
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
  if (publishers.length === 0) return null;
  return (
    <>
      <div className={styles.key}>
        <StandingKey />
      </div>
      <ol className={styles.publishers}>
        {publishers.map((publisher) => (
          <PublisherBar key={publisher.id} most={most} publisher={publisher} />
        ))}
      </ol>
    </>
  );
}

function PublisherBar({ publisher, most }: { publisher: PublisherEntry; most: number }) {
  const { id, name, domain, shownDomain = domain, count } = publisher;
  const { textsTag } = useLanguage();
  const texts = useDirectoryTexts();
  return (
    <li className={styles.publisher}>
      <span className={styles.who}>
        <Link className={styles.name} dir="auto" to={publisherPath(id)}>
          {name}
        </Link>
        {name !== shownDomain && <span className={styles.domain}>{shownDomain}</span>}
      </span>
      <StandingBar className={styles.bar} counts={publisher} of={count} share={count / most} />
      <span className={styles.figures} lang={textsTag}>
        {texts.publisherFigures(publisher)}
      </span>
    </li>
  );
}
