import { useId } from 'react';
import { formatDay } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { markRead, markUnread, useAreRead, useMemory } from '#client/reader/memory.ts';
import { useNotify } from '#client/ui/notify.ts';
import { QuietButton } from '#client/ui/quiet-button.tsx';
import type { StorySummary } from '#dataset/list.ts';

type MarkDayButtonProps = {
  /** Any instant of the day: ISO 8601, UTC. */
  instant: string;
  stories: readonly StorySummary[];
};

/** Marks the given stories of a day as read, or as unread if they all are read. */
export function MarkDayButton({ instant, stories }: MarkDayButtonProps) {
  const id = useId();
  const memory = useMemory();
  const language = useLanguage();
  const notify = useNotify();
  const { timeZone } = useSite();
  const ids = stories.map((story) => story.id);
  const areRead = useAreRead(ids);
  if (ids.length === 0) return null;
  const mark = () => {
    const unread = ids.filter((one) => !memory.read.get().has(one));
    markRead(memory, unread);
    notify({
      text: language.dayMarked(unread.length),
      undo: { act: () => markUnread(memory, unread), returnTo: `#${CSS.escape(id)}` },
    });
  };
  const label = areRead ? language.markDayUnread : language.markDay;
  return (
    <QuietButton
      id={id}
      name={`${label}: ${formatDay(instant, timeZone, language)}`}
      onClick={areRead ? () => markUnread(memory, ids) : mark}
    >
      {label}
    </QuietButton>
  );
}
