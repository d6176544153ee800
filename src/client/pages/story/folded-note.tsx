import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { StoryId } from '#dataset/values.ts';
import styles from './folded-note.module.css';

type FoldedNoteProps = { id: StoryId; title: string };

/** Links to the story that leads the event this one belongs to. */
export function FoldedNote({ id, title }: FoldedNoteProps) {
  const { foldedUnder } = useStoryTexts();
  return (
    <p className={styles.note}>
      {foldedUnder} <Link to={storyPath(id)}>{title}</Link>
    </p>
  );
}
