import type { WebAddress } from '#dataset/values.ts';

/** In pixels; null where the feed doesn't state them. */
export type ArticlePicture = { address: WebAddress; width: number | null; height: number | null };
