import type { WebAddress } from '#dataset/values.ts';

/** An article that a feed names, repaired, checked and cut to fit. */
export type FoundArticle = {
  /** Without tracking parameters; of the article itself where the feed links to it by way of a search engine. */
  address: WebAddress;
  /** Equal for all addresses of the article: see article-identity.ts. */
  identity: string;
  headline: string;
  /** At most `limits.excerpt` characters; empty if the feed has none. */
  excerpt: string;
  /** Milliseconds since 1970; null if the feed has no date, or none that can be right. */
  published: number | null;
  /** The publisher's name; null where neither the subscription nor the feed has one. */
  publisher: string | null;
  picture: ArticlePicture | null;
  /** A tag of BCP 47; null if neither the feed nor the words tell. */
  language: string | null;
  /** Address of the video that the article is. */
  video: WebAddress | null;
  topics: readonly string[];
};

/** In pixels; null where the feed doesn't state them. */
export type ArticlePicture = { address: WebAddress; width: number | null; height: number | null };

/** Why an item of a feed became no article. */
export type LeftOut = {
  why: 'no-headline' | 'no-link' | 'link-wrong' | 'link-to-front-page' | 'same-article';
  /** A whole sentence for the editor. */
  words: string;
};
