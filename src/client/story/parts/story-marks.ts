import type { StorySummary } from '#dataset/list.ts';

/**
 * The attributes of a story's element in a list, by which it is found, and hidden where the reader has muted its
 * publisher or one of its topics.
 */
export function storyMarks({ id, publisher, topics }: StorySummary) {
  return {
    'data-publisher': [...new Set<string>([publisher.id, publisher.domain])].join(' '),
    'data-story': id,
    'data-topics': topics.map(({ slug }) => slug).join(' '),
  };
}
