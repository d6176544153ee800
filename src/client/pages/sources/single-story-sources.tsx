import { useId } from 'react';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { fold } from '#client/lib/fold.ts';
import { sourcePath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { SourceList } from '#dataset/manifest.ts';
import styles from './single-story-sources.module.css';

type SingleStorySourcesProps = { sources: SourceList };

/** The sources with a single story, sorted by name. Often they are the majority. */
export function SingleStorySources({ sources }: SingleStorySourcesProps) {
  const texts = useDirectoryTexts();
  const headingId = useId();
  if (sources.length === 0) return null;
  const byName = sources.toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 className={styles.heading} id={headingId}>
        {texts.oneStoryEach}
      </h2>
      <ul className={styles.sources}>
        {byName.map(({ domain, name }) => (
          <li key={domain}>
            <Link className={styles.name} dir="auto" to={sourcePath(domain)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
