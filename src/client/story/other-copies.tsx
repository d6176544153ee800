import { useLanguage } from '#client/lib/language/language.ts';
import type { Alternate } from '#dataset/story.ts';
import styles from './other-copies.module.css';
import { SourceLink } from './source-link.tsx';

type OtherCopiesProps = { alternates: readonly Alternate[] };

/** Other places that have the article. */
export function OtherCopies({ alternates }: OtherCopiesProps) {
  const { copies } = useLanguage();
  return alternates.map((alternate) => (
    <SourceLink className={styles.copy} href={alternate.url} key={alternate.url}>
      {copies[alternate.kind]}
    </SourceLink>
  ));
}
