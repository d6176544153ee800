import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { OtherPublisher } from '#dataset/ledger.ts';
import styles from './often-named.module.css';

type OftenNamedProps = {
  label: string;
  publishers: readonly OtherPublisher[];
  /** How many events the counts are out of. */
  events: number;
};

/** Those who often come before or after a publisher, within a `dl`; nothing if there are none. */
export function OftenNamed({ label, publishers, events }: OftenNamedProps) {
  const { pageTag } = useLanguage();
  const texts = useDirectoryTexts();
  if (publishers.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className={styles.publishers}>
          {publishers.map(({ id, name, count }) => (
            <li key={id}>
              <Link className={styles.name} dir="auto" lang={pageTag} to={publisherPath(id)}>
                {name}
              </Link>{' '}
              <span className={styles.count}>{texts.among(count, events)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
