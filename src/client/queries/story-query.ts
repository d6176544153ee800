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

/** A whole story. Disabled while the id is undefined. */
export function storyQuery(id: StoryId | undefined) {
  return queryOptions({
    queryKey: ['story', id],
    queryFn:
      id === undefined ? skipToken : ({ meta, signal }) => readerOf(meta)('stories', id, signal),
  });
}

/** Finds a story's summary in the lists loaded so far, to show while the whole story loads. */
export function findSummary(client: QueryClient, id: StoryId): StorySummary | undefined {
  const lists = client.getQueriesData<InfiniteData<RiverPage>>({ queryKey: ['list'] });
  return lists
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap((page) => page.stories)
    .find((summary) => summary.id === id);
}

/** A story made from its summary, without coverage. */
export function storyOfSummary(summary: StorySummary): Story {
  const { coverageSummary: _coverage, listedUnder: _listedUnder, ...story } = summary;
  return { ...story, coverage: [] };
}
