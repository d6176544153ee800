import { queryOptions, skipToken } from '@tanstack/react-query';
import type { TopicSlug } from '#dataset/values.ts';
import { readerOf } from './dataset-reader.ts';

/** The topic combinations in which a topic occurs. Disabled while the topic is undefined. */
export function combinationsQuery(slug: TopicSlug | undefined) {
  return queryOptions({
    queryKey: ['combinations', slug],
    queryFn:
      slug === undefined ? skipToken : ({ meta, signal }) => readerOf(meta)('topics', slug, signal),
  });
}
