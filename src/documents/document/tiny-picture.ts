import type { Picture } from '#dataset/story.ts';

/** In pixels. Pictures that are not wider, or not higher, count visits or fill gaps. */
const tiny = 3;

/** Names of files without a picture: pixels, and what fills gaps. */
const emptyFile =
  /\/(?:(?:1x1|1px|blank|pixel|shim|spacer|transparent)\.gif|(?:1x1|1px|spacer|(?:tracking|counting)[-_]?pixel)\.(?:png|webp))(?:[?#]|$)/i;

/** Hosts and paths that serve nothing but pixels. */
const counter =
  /^https?:\/\/(?:(?:pixel\.wp\.com|pixel\.quantserve\.com|s?b\.scorecardresearch\.com|(?:www|ssl)\.google-analytics\.com)\/|(?:www\.)?facebook\.com\/tr\/?(?:[?#]|$)|feeds\.feedburner\.com\/~r\/)/i;

/** Sizes that a server is asked for. */
const askedWidth = /[?&;](?:w|width)=([1-3])(?=[&;#]|$)/i;
const askedHeight = /[?&;](?:h|height)=([1-3])(?=[&;#]|$)/i;

/**
 * The size of a picture in words, if it is stated to be a pixel or a few wide or high; or, if no size is
 * stated, if its address is certainly that of such a picture. Null for all others.
 */
export function tinySize({
  url,
  width,
  height,
}: Pick<Picture, 'width' | 'height'> & { url: string }): string | null {
  if (width === null && height === null) return sizeInAddress(url);
  if (width !== null && height !== null) {
    return Math.min(width, height) <= tiny ? `${width} by ${height} pixels` : null;
  }
  const side = width ?? height ?? 0;
  return side <= tiny ? `${pixels(side)} ${width === null ? 'high' : 'wide'}` : null;
}

function sizeInAddress(url: string): string | null {
  const [, width] = askedWidth.exec(url) ?? [];
  const [, height] = askedHeight.exec(url) ?? [];
  if (width !== undefined && height !== undefined) return `${width} by ${height} pixels`;
  return emptyFile.test(url) || counter.test(url) ? pixels(1) : null;
}

function pixels(count: number): string {
  return count === 1 ? '1 pixel' : `${count} pixels`;
}
