import type { Publisher, Topic } from '#dataset/story.ts';
import { usePreferences } from './memory.ts';

type Mutable = {
  publisher: Pick<Publisher, 'id' | 'domain'>;
  topics: readonly Pick<Topic, 'slug'>[];
};

/**
 * Returns whether a story is hidden from a list because its publisher, the platform that it stands on or
 * one of its topics is muted. `about` holds the topic slugs or the publisher's id of the list itself,
 * which don't count as muted, nor does the platform of that id.
 */
export function useIsMuted(about: readonly string[]): (story: Mutable) => boolean {
  const { muted } = usePreferences();
  const ofList = new Set(about.flatMap((key) => [key, ...key.split('/', 1)]));
  const keys = new Set(
    muted.filter(({ key }) => !ofList.has(key)).map(({ kind, key }) => `${kind} ${key}`),
  );
  return ({ publisher, topics }) =>
    keys.has(`publisher ${publisher.id}`) ||
    keys.has(`publisher ${publisher.domain}`) ||
    topics.some(({ slug }) => keys.has(`topic ${slug}`));
}
