import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import type { ReportResult } from '#client/queries/search/search-result.ts';
import { Marked } from './marked.tsx';
import styles from './report-matches.module.css';

type ReportMatchesProps = { reports: readonly ReportResult[] };

/** The matching articles in a story's coverage. */
export function ReportMatches({ reports }: ReportMatchesProps) {
  const { textsTag, pageTag } = useLanguage();
  const texts = useSearchTexts();
  return (
    <ul aria-label={texts.foundInCoverage} className={styles.reports} lang={textsTag}>
      {reports.map(({ index, publisher, title, excerpt }) => (
        <li className={styles.report} dir="auto" key={index} lang={pageTag}>
          <span className={styles.publisher}>
            <Marked text={publisher} />
          </span>{' '}
          <Marked text={title} />
          {excerpt.length > 0 && (
            <span className={styles.excerpt}>
              <Marked text={excerpt} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
