import { readWebAddress } from '#documents/address/web-address.ts';
import { tinySize } from '#documents/document/tiny-picture.ts';
import type { FeedPicture } from '#gather/feeds/parsed-feed.ts';
import type { ArticlePicture } from './article-picture.ts';

/** In pixels. What isn't as wide or as high is an icon, a button or a face. */
const smallest = { width: 100, height: 60 };

/** Addresses of what isn't a picture of the article: buttons, smileys, faces of authors, banners. */
const furniture =
  /\/\/(?:[\w.-]{0,80}\.)?(?:gravatar\.com|doubleclick\.net|feedsportal\.com|s\.w\.org\/images\/core\/emoji)[/:]|\/\/feeds\.feedburner\.com\/~|\/(?:emoji|smilies|smileys)\/|\/(?:favicon|apple-touch-icon)[^/]{0,40}$|\.svg(?:[?#]|$)/i;

/** The largest picture whose size is stated, or else the first; null if all are pixels or too small. */
export function choosePicture(pictures: readonly FeedPicture[]): ArticlePicture | null {
  let best: ArticlePicture | null = null;
  for (const { address, width, height } of pictures) {
    const result = readWebAddress(address);
    if (!result.ok || furniture.test(result.address)) continue;
    if (tinySize({ url: result.address, width, height }) !== null) continue;
    if ((width ?? smallest.width) < smallest.width) continue;
    if ((height ?? smallest.height) < smallest.height) continue;
    const picture = { address: result.address, width, height };
    if (best === null || areaOf(picture) > areaOf(best)) best = picture;
  }
  return best;
}

function areaOf({ width, height }: ArticlePicture): number {
  return (width ?? 0) * (height ?? 0);
}
