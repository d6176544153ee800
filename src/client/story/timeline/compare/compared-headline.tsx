import type { HeadlinePart } from './compare-headlines.ts';
import styles from './compared-headline.module.css';

type ComparedHeadlineProps = { parts: readonly HeadlinePart[] };

/** A headline in which what it shares with others recedes, and its own words and hedges stand out. */
export function ComparedHeadline({ parts }: ComparedHeadlineProps) {
  let start = 0;
  return (
    <span className={styles.headline}>
      {parts.map(({ text, kind }) => {
        const key = start;
        start += text.length;
        return (
          <span className={styles[kind]} key={key}>
            {text}
          </span>
        );
      })}
    </span>
  );
}
