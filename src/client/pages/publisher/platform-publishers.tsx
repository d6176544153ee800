import { useId } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { PublisherList } from '#dataset/manifest.ts';
import styles from './platform-publishers.module.css';

type PlatformPublishersProps = { name: string; publishers: PublisherList };

/** Who publishes on a platform under names of their own, those with the most stories first. */
export function PlatformPublishers({ name, publishers }: PlatformPublishersProps) {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const headingId = useId();
  if (publishers.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 className={styles.heading} dir="auto" id={headingId} lang={language.textsTag}>
        {texts.publishersOn(name)}
      </h2>
      <ul className={styles.publishers}>
        {publishers.map((publisher) => (
          <li className={styles.publisher} key={publisher.id}>
            <Link className={styles.name} dir="auto" to={publisherPath(publisher.id)}>
              {publisher.name}
            </Link>
            <span className={styles.count} lang={language.textsTag}>
              {language.storyCount(publisher.count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
