import type { PublisherId, StoryId, TopicSlug } from '#dataset/values.ts';

/* The paths of pages below the site's base, percent-encoded. */

export function storyPath(id: StoryId): string {
  return `/stories/${encodeURIComponent(id)}`;
}

export function topicPath(slug: TopicSlug): string {
  return `/topics/${encodeURIComponent(slug)}`;
}

/** An id on a platform has two steps. */
export function publisherPath(id: PublisherId): string {
  return `/publishers/${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** The file of a page, below the folder of the site. Hosts send one of its own for whatever is missing. */
export function fileOfPage(path: string): string {
  return path === '/404'
    ? '404.html'
    : `${decodeURIComponent(path)}/index.html`.replace(/^\/+/, '');
}

/** The path of the newest page of the list that a page belongs to. */
export function listPathOf(path: string): string {
  return path.replace(/\/pages\/\d+$/, '') || '/';
}
