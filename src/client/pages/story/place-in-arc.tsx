import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { Story } from '#dataset/story.ts';
import styles from './place-in-arc.module.css';

type PlaceInArcProps = { story: Pick<Story, 'before' | 'after'> };

/** How many events before a story, and after it, the dataset links at most. */
const mostLinked = 5;

/** What a story was part of, in a line: where it stands among the linked events, and the nearest of them. */
export function PlaceInArc({ story: { before = [], after = [] } }: PlaceInArcProps) {
  const { textsTag, pageTag } = useLanguage();
  const texts = useStoryTexts();
  const [earlier, later] = [before.at(-1), after.at(0)];
  const nearest = earlier ?? later;
  if (nearest === undefined) return null;
  const isLong = Math.max(before.length, after.length) >= mostLinked;
  return (
    <p className={styles.place} lang={textsTag}>
      {isLong
        ? texts.placeInLongArc(before.length, after.length, mostLinked)
        : texts.placeInArc(before.length + 1, before.length + 1 + after.length)}
      {' · '}
      {earlier === undefined ? texts.followedBy : texts.follows}{' '}
      <Link className={styles.nearest} lang={pageTag} to={storyPath(nearest.storyId)}>
        <bdi>{nearest.title}</bdi>
      </Link>
    </p>
  );
}
