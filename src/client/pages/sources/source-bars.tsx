import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { sourcePath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { SourceEntry, SourceList } from '#dataset/manifest.ts';
import styles from './source-bars.module.css';

type SourceBarsProps = {
  sources: SourceList;
  /** The number of stories that fills the longest bar. */
  most: number;
};

/** Sources with bars for how many stories each has, and how many of them it reported first. */
export function SourceBars({ sources, most }: SourceBarsProps) {
  const texts = useDirectoryTexts();
  if (sources.length === 0) return null;
  return (
    <>
      <p className={styles.key}>
        <span className={styles.firstKey}>{texts.reportedFirst}</span>
        <span className={styles.restKey}>{texts.reportedLater}</span>
      </p>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <SourceBar key={source.domain} most={most} source={source} />
        ))}
      </ol>
    </>
  );
}

function SourceBar({ source, most }: { source: SourceEntry; most: number }) {
  const { name, domain, shownDomain = domain, count, first } = source;
  const texts = useDirectoryTexts();
  return (
    <li className={styles.source}>
      <span className={styles.who}>
        <Link className={styles.name} dir="auto" to={sourcePath(domain)}>
          {name}
        </Link>
        {name !== shownDomain && <span className={styles.domain}>{shownDomain}</span>}
      </span>
      <svg aria-hidden="true" className={styles.bar} width={percent(count / most)}>
        <rect height="100%" width={percent(first / count)} />
      </svg>
      <span className={styles.figures}>{texts.sourceFigures(count, first)}</span>
    </li>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
