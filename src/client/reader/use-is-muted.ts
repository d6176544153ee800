import type { Source, Topic } from '#dataset/story.ts';
import { usePreferences } from './memory.ts';

type Mutable = {
  source: Pick<Source, 'domain'>;
  topics: readonly Pick<Topic, 'slug'>[];
};

/**
 * Returns whether a story is hidden from a list because its source or one of its topics is muted.
 * `about` holds the topic slugs or source domain of the list itself, which don't count as muted.
 */
export function useIsMuted(about: readonly string[]): (story: Mutable) => boolean {
  const { muted } = usePreferences();
  const keys = new Set(
    muted.filter(({ key }) => !about.includes(key)).map(({ kind, key }) => `${kind} ${key}`),
  );
  return ({ source, topics }) =>
    keys.has(`source ${source.domain}`) || topics.some(({ slug }) => keys.has(`topic ${slug}`));
}
