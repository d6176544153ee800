import type { ReactNode } from 'react';
import { useRouter } from 'wouter';
import { useSite } from '#client/lib/site-context.ts';
import styles from './embed-frame.module.css';

type EmbedFrameProps = { children: ReactNode };

/** What is around a framed story: whose it is. */
export function EmbedFrame({ children }: EmbedFrameProps) {
  const { title } = useSite();
  const { base } = useRouter();
  return (
    <main className={styles.frame}>
      <p className={styles.site}>
        <a href={`${base}/`}>{title}</a>
      </p>
      {children}
    </main>
  );
}
