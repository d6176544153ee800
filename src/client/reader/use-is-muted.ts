import type { Publisher, Topic } from '#dataset/story.ts';
import { usePreferences } from './memory.ts';

type Mutable = {
  publisher: Pick<Publisher, 'domain'>;
  topics: readonly Pick<Topic, 'slug'>[];
};

/**
 * Returns whether a story is hidden from a list because its publisher or one of its topics is muted.
 * `about` holds the topic slugs or publisher domain of the list itself, which don't count as muted.
 */
export function useIsMuted(about: readonly string[]): (story: Mutable) => boolean {
  const { muted } = usePreferences();
  const keys = new Set(
    muted.filter(({ key }) => !about.includes(key)).map(({ kind, key }) => `${kind} ${key}`),
  );
  return ({ publisher, topics }) =>
    keys.has(`publisher ${publisher.domain}`) ||
    topics.some(({ slug }) => keys.has(`topic ${slug}`));
}
