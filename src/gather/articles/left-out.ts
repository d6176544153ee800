/** Why an item of a feed became no article. */
export type LeftOut = {
  why: 'no-headline' | 'no-link' | 'link-wrong' | 'link-to-front-page' | 'same-article';
  /** A whole sentence for the editor. */
  words: string;
};
