import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import styles from './quiet-years.module.css';

type QuietYearsProps = { after: number; before: number };

/** A line about the years without stories between two years. Nothing if there are none. */
export function QuietYears({ after, before }: QuietYearsProps) {
  const { quietYears } = useDirectoryTexts();
  const { textsTag } = useLanguage();
  if (before - after < 2) return null;
  return (
    <p className={styles.quiet} lang={textsTag}>
      {quietYears(after + 1, before - 1)}
    </p>
  );
}
