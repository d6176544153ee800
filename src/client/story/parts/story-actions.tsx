import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import {
  markRead,
  markUnread,
  noteReports,
  type StorySeen,
  save,
  unsave,
  useIsRead,
  useIsSaved,
  useMemory,
} from '#client/reader/memory.ts';
import { IconToggle } from '#client/ui/buttons/icon-toggle.tsx';
import { useNotify } from '#client/ui/notify.ts';
import type { StorySummary } from '#dataset/list.ts';
import styles from './story-actions.module.css';

type StoryActionsProps = {
  story: Pick<StorySummary, 'title'> & StorySeen;
  /** Returns the summary to save, which may have to be fetched first. Null if that fails. */
  summarize: () => StorySummary | Promise<StorySummary | null>;
};

/**
 * Buttons to save a story for later and to mark it as read. Built pages have no more than room for them:
 * they need scripts, and would be a third of a list.
 */
export function StoryActions(props: StoryActionsProps) {
  const isHydrated = useHydrated();
  if (isHydrated) return <Buttons {...props} />;
  return <div className={styles.room} />;
}

function Buttons({ story, summarize }: StoryActionsProps) {
  const { id, title } = story;
  const memory = useMemory();
  const language = useLanguage();
  const notify = useNotify();
  const isSaved = useIsSaved(id);
  const isRead = useIsRead(id);
  const putAside = (summary: StorySummary | null) => {
    if (summary === null) return;
    save(memory, { id, savedAt: memory.now(), story: summary });
    noteReports(memory, [summary]);
    if (!memory.saved.isSafe()) notify({ text: language.notKept });
  };
  const toggleSaved = () => {
    const before = memory.saved.get().find((saved) => saved.id === id);
    if (before === undefined) {
      const summary = summarize();
      if (summary instanceof Promise) void summary.then(putAside);
      else putAside(summary);
      return;
    }
    unsave(memory, id);
    notify({
      text: language.unsaved(title),
      undo: {
        act: () => save(memory, before),
        returnTo: `[data-story="${id}"] [data-action="save"]`,
      },
    });
  };
  return (
    <div className={styles.actions} lang={language.textsTag}>
      <IconToggle
        action="save"
        isPressed={isSaved}
        label={language.save}
        name={`${language.save}: ${title}`}
        onToggle={toggleSaved}
      >
        <path d="M6.5 3.5h11v17L12 16l-5.5 4.5z" />
      </IconToggle>
      <IconToggle
        action="read"
        isPressed={isRead}
        label={language.markRead}
        name={`${language.markRead}: ${title}`}
        onToggle={() => (isRead ? markUnread(memory, [id]) : markRead(memory, [story]))}
      >
        <circle cx="12" cy="12" r="8.5" />
        <path className={styles.tick} d="m8.2 12.2 2.6 2.7 5-5.6" />
      </IconToggle>
    </div>
  );
}
