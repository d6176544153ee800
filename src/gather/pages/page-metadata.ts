import type { WebAddress } from '#dataset/values.ts';
import type { ArticlePicture } from '#gather/articles/article-picture.ts';

/** What a page says of the article on it. Texts are plain, repaired, not blank and not cut to fit. */
export type PageMetadata = {
  /** The address that the page gives as its own; never the root of a site. */
  canonical: WebAddress | null;
  title: string | null;
  description: string | null;
  /** Milliseconds since 1970. */
  published: number | null;
  picture: ArticlePicture | null;
  /** A tag of BCP 47. */
  language: string | null;
  publisher: string | null;
};

/** Values of a page by their names, each with the places where it may be, as it is written there. */
export type WrittenMetadata = {
  title: string | undefined;
  description: string | undefined;
  published: string | undefined;
  pictures: readonly WrittenPicture[];
  canonical: string | undefined;
  language: string | undefined;
  publisher: string | undefined;
};

export type WrittenPicture = { url: string; width?: string | number; height?: string | number };
