import type { MediaNs } from 'feedsmith';
import type { WrittenFile } from './written-item.ts';

/** The pictures and other files of Media RSS: https://www.rssboard.org/media-rss */
export function readMedia(media: MediaNs.ItemOrFeed | undefined): {
  pictures: WrittenFile[];
  files: WrittenFile[];
} {
  if (media === undefined) return { pictures: [], files: [] };
  const groups = media.groups ?? [];
  const contents = [media, ...groups].flatMap((each) => each.contents ?? []);
  const holders = [...contents, media, ...groups];
  return {
    pictures: holders.flatMap((each) => each.thumbnails ?? []),
    files: contents.map(({ url, type, medium, width, height }) => ({
      url,
      type: type ?? (medium === undefined ? undefined : `${medium}/`),
      width,
      height,
    })),
  };
}
