import { useId } from 'react';
import { formatDate } from '#client/language/dates.ts';
import { formatGap } from '#client/language/durations.ts';
import { useLanguage } from '#client/language/language.ts';
import type { StoryTexts } from '#client/language/texts/story-texts.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Timestamp } from '#client/story/parts/timestamp.tsx';
import { Link } from '#client/ui/link.tsx';
import type { Story, StoryLink } from '#dataset/story.ts';
import styles from './arc.module.css';

type ArcProps = { story: Pick<Story, 'id' | 'title' | 'publishedAt' | 'before' | 'after'> };

/** The events before a story and after it, as steps on a line of weeks, each with why it is linked. */
export function Arc({ story }: ArcProps) {
  const language = useLanguage();
  const texts = useStoryTexts();
  const timeZone = useTimeZone();
  const headingId = useId();
  const { before = [], after = [] } = story;
  if (before.length + after.length === 0) return null;
  const own = { storyId: story.id, title: story.title, publishedAt: story.publishedAt, why: null };
  const steps = [...before, own, ...after];
  return (
    <section aria-labelledby={headingId} className={styles.arc}>
      <h2 className={styles.heading} id={headingId}>
        {texts.beforeAndAfter}
      </h2>
      <ol className={styles.steps}>
        {steps.map(({ storyId, title, publishedAt, why }, index) => (
          <li className={classNames(styles.step, why === null && styles.here)} key={storyId}>
            <p className={styles.time}>
              <Timestamp format={formatDate} instant={publishedAt} timeZone={timeZone} />{' '}
              <span>{gapAfter(steps[index - 1]?.publishedAt, publishedAt)}</span>
            </p>
            {why === null ? (
              <p className={styles.own} dir="auto">
                {title}
              </p>
            ) : (
              <Link className={styles.headline} dir="auto" to={storyPath(storyId)}>
                {title}
              </Link>
            )}
            <p className={styles.why}>
              {why === null ? language.thisStory : describeReason(why, texts)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );

  function gapAfter(earlier: string | undefined, instant: string): string | null {
    if (earlier === undefined) return null;
    return formatGap(Date.parse(instant) - Date.parse(earlier), language);
  }
}

function describeReason(why: StoryLink['why'], texts: StoryTexts): string {
  switch (why.kind) {
    case 'cited':
      return texts.whyCited;
    case 'alike':
      return texts.whyAlike(why.words);
    case 'topic':
      return texts.whyTopic(why.topic.name);
  }
}
