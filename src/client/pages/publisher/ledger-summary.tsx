import { useId } from 'react';
import { formatDuration } from '#client/language/durations.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { StandingBar } from '#client/story/standing/standing-bar.tsx';
import { StandingKey } from '#client/story/standing/standing-key.tsx';
import type { Ledger } from '#dataset/ledger.ts';
import { LagPlot } from './lag-plot.tsx';
import styles from './ledger-summary.module.css';
import { OftenNamed } from './often-named.tsx';

const minute = 60_000;

/** How often a publisher was first, how long after the first it is, and whom it comes before and after. */
export function LedgerSummary({ ledger }: { ledger: Ledger }) {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const headingId = useId();
  const { events, first, later, medianLag, lags, follows, followedBy } = ledger;
  return (
    <section aria-labelledby={headingId} className={styles.section} lang={language.textsTag}>
      <h2 className={styles.heading} id={headingId}>
        {texts.ledger}
      </h2>
      <StandingBar className={styles.bar} counts={ledger} of={events} />
      <StandingKey counts={ledger} />
      <dl className={styles.facts}>
        <div>
          <dt>{texts.firstOf}</dt>
          <dd>{texts.firstAmong(first, first + later)}</dd>
        </div>
        {medianLag !== null && (
          <div>
            <dt>{texts.lag}</dt>
            <dd>{texts.lagAmong(formatDuration(medianLag * minute, language), later)}</dd>
            {lags !== null && (
              <dd>
                <LagPlot lags={lags} />
              </dd>
            )}
          </div>
        )}
        <OftenNamed events={later} label={texts.follows} publishers={follows} />
        <OftenNamed events={first} label={texts.followedBy} publishers={followedBy} />
      </dl>
    </section>
  );
}
