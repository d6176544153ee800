import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import styles from './how-grouped.module.css';

/** Says by what rules reports come to stand in one timeline. */
export function HowGrouped() {
  const { events } = useSite();
  const { textsTag } = useLanguage();
  const { howGrouped, grouping, groupingRest } = useStoryTexts();
  return (
    <details className={styles.details} lang={textsTag}>
      <summary className={styles.summary}>{howGrouped}</summary>
      {[grouping[events], ...groupingRest].map((paragraph) => (
        <p className={styles.paragraph} key={paragraph}>
          {paragraph}
        </p>
      ))}
    </details>
  );
}
