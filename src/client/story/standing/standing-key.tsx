import { formatNumber } from '#client/language/format-number.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import type { PublisherEntry } from '#dataset/manifest.ts';
import styles from './standing-key.module.css';

type StandingKeyProps = {
  /** How many events each segment stands for, if it is the key of one bar. */
  counts?: Pick<PublisherEntry, 'first' | 'later' | 'alone'>;
};

/** What the segments of a bar stand for. */
export function StandingKey({ counts }: StandingKeyProps) {
  const { tag, textsTag } = useLanguage();
  const texts = useDirectoryTexts();
  const name = (text: string, count: number | undefined) =>
    count === undefined ? (
      text
    ) : (
      <>
        {text} <b className={styles.count}>{formatNumber(count, tag)}</b>
      </>
    );
  return (
    <p className={styles.key} lang={textsTag}>
      <span className={styles.first}>{name(texts.reportedFirst, counts?.first)}</span>{' '}
      <span className={styles.later}>{name(texts.reportedLater, counts?.later)}</span>{' '}
      <span className={styles.alone}>{name(texts.reportedAlone, counts?.alone)}</span>
    </p>
  );
}
