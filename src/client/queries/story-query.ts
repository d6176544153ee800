import {
  type InfiniteData,
  type QueryClient,
  queryOptions,
  skipToken,
} from '@tanstack/react-query';
import type { StorySummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';
import type { StoryId } from '#dataset/values.ts';
import { readerOf } from './dataset-reader.ts';
import type { RiverPage } from './lists/river-query.ts';

/** A whole story. Not asked for while it is unknown which. */
export function storyQuery(id: StoryId | undefined) {
  return queryOptions({
    queryKey: ['story', id],
    queryFn:
      id === undefined ? skipToken : ({ meta, signal }) => readerOf(meta)('stories', id, signal),
  });
}

/** What the lists that were loaded know of a story, to show while the whole of it loads. */
export function findSummary(client: QueryClient, id: StoryId): StorySummary | undefined {
  const lists = client.getQueriesData<InfiniteData<RiverPage>>({ queryKey: ['list'] });
  return lists
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap((page) => page.stories)
    .find((summary) => summary.id === id);
}

/** A story as far as its summary goes: its coverage is still to come. */
export function storyOfSummary(summary: StorySummary): Story {
  const { id, title, excerpt, publishedAt, url, source, topics, images } = summary;
  return { id, title, excerpt, publishedAt, url, source, topics, images, coverage: [] };
}
