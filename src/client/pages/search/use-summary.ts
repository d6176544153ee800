import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import type { DatasetError } from '#client/queries/dataset-reader.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import { useNotify } from '#client/ui/notify.ts';
import type { StorySummary } from '#dataset/list.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { StoryId } from '#dataset/values.ts';

/**
 * Makes the summary of a story that was found, of which the search knows but its texts: at once where
 * the story was fetched before, else after that. Null where it can't be had; the reader is told.
 */
export function useSummary(id: StoryId): () => StorySummary | Promise<StorySummary | null> {
  const client = useQueryClient();
  const { failures } = useLanguage();
  const notify = useNotify();
  return () => {
    const query = storyQuery(id);
    const known = client.getQueryData(query.queryKey);
    if (known !== undefined) return summarizeStory(known);
    return client.fetchQuery(query).then(
      (story) => summarizeStory(story),
      (error: DatasetError) => {
        notify({ text: failures[error.reason] });
        return null;
      },
    );
  };
}
