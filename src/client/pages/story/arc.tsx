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

type ArcProps = {
  story: Pick<Story, 'id' | 'title' | 'publishedAt' | 'dateSeen' | 'before' | 'after'>;
};

type Dated = Pick<Story, 'publishedAt' | 'dateSeen'>;

/** The events before a story and after it, as steps on a line of weeks, each with why it is linked. */
export function Arc({ story }: ArcProps) {
  const language = useLanguage();
  const texts = useStoryTexts();
  const timeZone = useTimeZone();
  const headingId = useId();
  const { before = [], after = [] } = story;
  if (before.length + after.length === 0) return null;
  const own = { ...story, storyId: story.id, why: null };
  const steps = [...before, own, ...after];
  return (
    <section aria-labelledby={headingId} className={styles.arc}>
      <h2 className={styles.heading} id={headingId} lang={language.textsTag}>
        {texts.beforeAndAfter}
      </h2>
      <ol className={styles.steps}>
        {steps.map(({ storyId, title, publishedAt, dateSeen, why }, index) => (
          <li className={classNames(styles.step, why === null && styles.here)} key={storyId}>
            <p className={styles.time}>
              <Timestamp
                article={{ publishedAt, dateSeen }}
                format={formatDate}
                timeZone={timeZone}
              />{' '}
              <span lang={language.textsTag}>
                {gapAfter(steps[index - 1], { publishedAt, dateSeen })}
              </span>
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
            <p className={styles.why} lang={language.textsTag}>
              {why === null ? language.thisStory : describeReason(why, texts)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );

  function gapAfter(earlier: Dated | undefined, event: Dated): string | null {
    if (earlier === undefined || earlier.dateSeen || event.dateSeen) return null;
    return formatGap(Date.parse(event.publishedAt) - Date.parse(earlier.publishedAt), language);
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
