import type { Source, Topic } from '#dataset/story.ts';
import { usePreferences } from './memory.ts';

type Mutable = {
  source: Pick<Source, 'domain'>;
  topics: readonly Pick<Topic, 'slug'>[];
};

/**
 * Tells which stories the reader doesn't want in lists: those of a muted source or topic. `about` are
 * the topics, or the source, that the reader came for: in their own lists, these are not muted.
 */
export function useIsMuted(about: readonly string[]): (story: Mutable) => boolean {
  const { muted } = usePreferences();
  const keys = new Set(
    muted.filter(({ key }) => !about.includes(key)).map(({ kind, key }) => `${kind} ${key}`),
  );
  return ({ source, topics }) =>
    keys.has(`source ${source.domain}`) || topics.some(({ slug }) => keys.has(`topic ${slug}`));
}
