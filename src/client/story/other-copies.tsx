import type { Alternate } from '#dataset/story.ts';
import styles from './other-copies.module.css';
import { SourceLink } from './source-link.tsx';

type OtherCopiesProps = { alternates: readonly Alternate[] };

const names = { amp: 'Light copy (AMP)', 'amp-cache': 'Cached copy (AMP)' } as const;

/** Other places that have the article. */
export function OtherCopies({ alternates }: OtherCopiesProps) {
  return alternates.map((alternate) => (
    <SourceLink className={styles.copy} href={alternate.url} key={alternate.url}>
      {names[alternate.kind]}
    </SourceLink>
  ));
}
