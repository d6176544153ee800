import type { Story } from '#dataset/story.ts';
import { hashOf } from './hash.ts';

const known = new WeakMap<Story, string>();

/**
 * A digest of all that a story holds. It takes a while, and is taken once: stories of a dataset don't change.
 *
 * @param text the story as JSON, if somebody has it already
 */
export function storyDigest(story: Story, text?: string): string {
  const before = known.get(story);
  if (before !== undefined) return before;
  const digest = hashOf(text ?? JSON.stringify(story));
  known.set(story, digest);
  return digest;
}
