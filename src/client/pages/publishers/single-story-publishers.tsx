import { useId } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { fold } from '#client/lib/fold.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { PublisherList } from '#dataset/manifest.ts';
import styles from './single-story-publishers.module.css';

type SingleStoryPublishersProps = { publishers: PublisherList };

/** The publishers with a single story, sorted by name. Often they are the majority. */
export function SingleStoryPublishers({ publishers }: SingleStoryPublishersProps) {
  const { textsTag } = useLanguage();
  const texts = useDirectoryTexts();
  const headingId = useId();
  if (publishers.length === 0) return null;
  const byName = publishers.toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 className={styles.heading} id={headingId} lang={textsTag}>
        {texts.oneStoryEach}
      </h2>
      <ul className={styles.publishers}>
        {byName.map(({ id, name }) => (
          <li key={id}>
            <Link className={styles.name} dir="auto" to={publisherPath(id)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
