import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Link } from '#client/ui/link.tsx';
import type { StoryId } from '#dataset/values.ts';
import styles from './folded-note.module.css';

type FoldedNoteProps = {
  id: StoryId;
  title: string;
  /** How many reports of the event are on the page, and how many there are; null where these are all. */
  shown: { reports: number; of: number } | null;
};

/** Links to the story that leads the event this one belongs to, whose timeline has all reports. */
export function FoldedNote({ id, title, shown }: FoldedNoteProps) {
  const { textsTag, pageTag } = useLanguage();
  const { foldedUnder, shownOfEvent } = useStoryTexts();
  return (
    <p className={styles.note} lang={textsTag}>
      {foldedUnder}{' '}
      <Link lang={pageTag} to={storyPath(id)}>
        {title}
      </Link>
      {shown !== null && ` – ${shownOfEvent(shown.reports, shown.of)}`}
    </p>
  );
}
