import { useState } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import styles from './logo.module.css';

type LogoProps = { url: string };

/** A small logo beside a name. If it can't be loaded, nothing is shown. */
export function Logo({ url }: LogoProps) {
  const [failed, setFailed] = useState(false);
  const { pictures } = usePreferences();
  if (failed || pictures === 'off') return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a loading error is not an interaction
    <img
      alt=""
      className={styles.logo}
      height={40}
      loading="lazy"
      onError={() => setFailed(true)}
      referrerPolicy="no-referrer"
      src={url}
      width={40}
    />
  );
}
