import { classNames } from '#client/lib/class-names.ts';
import type { PublisherEntry } from '#dataset/manifest.ts';
import styles from './standing-bar.module.css';

type StandingBarProps = {
  /** How many events a publisher reported first, later and alone. */
  counts: Pick<PublisherEntry, 'first' | 'later' | 'alone'>;
  /** How many fill the bar. */
  of: number;
  /** How much of the room the bar takes, from 0 to 1. */
  share?: number;
  className?: string | undefined;
};

/** A bar in three segments: reported first, later and alone. What it draws is to be said in words beside it. */
export function StandingBar({ counts, of, share = 1, className }: StandingBarProps) {
  const { first, later, alone } = counts;
  return (
    <svg aria-hidden="true" className={classNames(styles.bar, className)} width={percent(share)}>
      <rect className={styles.first} height="100%" width={percent(first / of)} />
      <rect
        className={styles.later}
        height="100%"
        width={percent(later / of)}
        x={percent(first / of)}
      />
      <rect
        className={styles.alone}
        height="100%"
        width={percent(alone / of)}
        x={percent((first + later) / of)}
      />
    </svg>
  );
}

/** To a tenth, which no eye sees: a page has hundreds of bars. */
function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
