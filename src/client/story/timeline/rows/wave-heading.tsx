import { useLanguage } from '#client/language/language.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import styles from './wave-heading.module.css';

type WaveHeadingProps = { entry: Pick<TimelineEntry, 'waveTitle' | 'wavePlace'> };

/** Opens a wave of coverage: what it is to the story’s own, and the headline that says it best. */
export function WaveHeading({ entry: { waveTitle, wavePlace } }: WaveHeadingProps) {
  const language = useLanguage();
  const places = { before: language.beforeThis, main: '', after: language.whatFollowed };
  return (
    <h3 className={styles.heading}>
      {places[wavePlace] !== '' && (
        <span className={styles.place} lang={language.textsTag}>
          {places[wavePlace]}{' '}
        </span>
      )}
      <span dir="auto">{waveTitle}</span>
    </h3>
  );
}
