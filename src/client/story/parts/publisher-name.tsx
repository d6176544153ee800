import { useLanguage } from '#client/language/language.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { saysLess } from '#client/story/timeline/timeline-entries.ts';
import { Link } from '#client/ui/link.tsx';
import type { Publisher } from '#dataset/story.ts';
import styles from './publisher-name.module.css';

type PublisherNameProps = { publisher: Publisher };

/**
 * A publisher's name, linked to its page, and the platform that the article came by. The domain is added
 * if the name alone is unclear.
 */
export function PublisherName({ publisher }: PublisherNameProps) {
  const { via, textsTag } = useLanguage();
  return (
    <>
      <Link className={styles.name} to={publisherPath(publisher.id)}>
        {publisher.name}
      </Link>
      {publisher.via !== undefined && <span lang={textsTag}>{` ${via(publisher.via)}`}</span>}
      {saysLess(publisher) && <span className={styles.domain}>{` ${publisher.domain}`}</span>}
    </>
  );
}
