/** A text as it is written: HTML, plain, or either, which its signs tell. */
export type WrittenText = { text: string | undefined; kind: 'html' | 'plain' | 'unknown' };

/** A picture, a video or another file that an item names. Its type is one of MIME, if it has one. */
export type WrittenFile = {
  url?: string | undefined;
  type?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
};

/** An item of any format, with the places where it may have each value, the likeliest first. */
export type WrittenItem = {
  id: string | undefined;
  titles: readonly WrittenText[];
  links: readonly (string | undefined)[];
  /** What addresses in the item are relative to, relative to the feed's base, from the outermost. */
  bases: readonly (string | undefined)[];
  published: readonly (number | undefined)[];
  updated: readonly (number | undefined)[];
  texts: readonly WrittenText[];
  /** Those that are surely pictures, and those that may be anything. */
  pictures: readonly WrittenFile[];
  files: readonly WrittenFile[];
  source: { name: string | undefined; address: string | undefined } | null;
  categories: readonly (string | undefined)[];
  language: string | undefined;
  /** The address of the page that plays the video that the item is. */
  video: string | undefined;
};

/** A feed of any format. */
export type WrittenFeed = {
  title: WrittenText;
  home: string | undefined;
  base: string | undefined;
  /** Whether links are relative to the home page rather than to the feed, where no base says otherwise. */
  isRelativeToHome: boolean;
  language: string | undefined;
  ttl: number | undefined;
  items: readonly WrittenItem[];
};
