import { isStoryId } from '#client/routes/addresses.ts';
import type { StoryId } from '#dataset/values.ts';
import { cacheNames } from './places.ts';

/** A story whose data are kept. */
export type KeptStory = { id: StoryId; title: string };

/** The stories that were opened and are kept, the one opened last first. None where nothing can be stored. */
export async function readOpenedStories(): Promise<KeptStory[]> {
  try {
    const cache = await caches.open(cacheNames.opened);
    const answers = await cache.matchAll();
    const stories: unknown[] = await Promise.all(answers.map((answer) => answer.json()));
    return stories.filter(isKeptStory).reverse();
  } catch {
    return [];
  }
}

function isKeptStory(found: unknown): found is KeptStory {
  const { id, title }: Record<string, unknown> = { ...Object(found) };
  return typeof id === 'string' && isStoryId(id) && typeof title === 'string' && title !== '';
}
