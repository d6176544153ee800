import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '#client/language/language.ts';
import type { DatasetError } from '#client/queries/dataset-reader.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import { useNotify } from '#client/ui/notify.ts';
import type { StorySummary } from '#dataset/list.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { StoryId } from '#dataset/values.ts';

/**
 * Returns a function that makes the summary of a search result, for which the story itself is
 * needed: at once if the story is cached, otherwise after fetching it. If that fails, the reader is
 * notified, and the summary is null.
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
