import { useId } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { markRead, markUnread, useAreRead, useMemory } from '#client/reader/memory.ts';
import { QuietButton } from '#client/ui/buttons/quiet-button.tsx';
import { useNotify } from '#client/ui/notify.ts';
import type { StorySummary } from '#dataset/list.ts';

type MarkDayButtonProps = {
  /** The day as the reader knows it: `Monday 15 February 2021` */
  day: string;
  stories: readonly StorySummary[];
};

/** Marks the given stories of a day as read, or as unread if they all are read. */
export function MarkDayButton({ day, stories }: MarkDayButtonProps) {
  const id = useId();
  const memory = useMemory();
  const language = useLanguage();
  const notify = useNotify();
  const ids = stories.map((story) => story.id);
  const areRead = useAreRead(ids);
  if (ids.length === 0) return null;
  const mark = () => {
    const unread = ids.filter((one) => !memory.read.get().has(one));
    markRead(
      memory,
      stories.filter((story) => unread.includes(story.id)),
    );
    notify({
      text: language.dayMarked(unread.length),
      undo: { act: () => markUnread(memory, unread), returnTo: `#${CSS.escape(id)}` },
    });
  };
  const label = areRead ? language.markDayUnread : language.markDay;
  return (
    <QuietButton
      id={id}
      name={`${label}: ${day}`}
      onClick={areRead ? () => markUnread(memory, ids) : mark}
    >
      {label}
    </QuietButton>
  );
}
