import { queryOptions, skipToken } from '@tanstack/react-query';
import type { TopicSlug } from '#dataset/values.ts';
import { readerOf } from './dataset-reader.ts';

/** Which topics go with a topic, in which combinations. Not asked for while the topic is unknown. */
export function combinationsQuery(slug: TopicSlug | undefined) {
  return queryOptions({
    queryKey: ['combinations', slug],
    queryFn:
      slug === undefined ? skipToken : ({ meta, signal }) => readerOf(meta)('topics', slug, signal),
  });
}
