/** A picture that a site has room for: the first of `addresses` that can be kept. */
export type WantedPicture = {
  /** Whose picture it is, for the limit of a story: the document's path, or the publisher's domain. */
  story: string;
  addresses: readonly string[];
  /** Whether it is never shown larger than a stamp. */
  isSmall: boolean;
  /** When the article was published, in ISO 8601: what the archive has is chosen by it. */
  at: string;
};

/** The addresses of pictures that are shown large somewhere. */
export function shownLarge(wanted: readonly WantedPicture[]): ReadonlySet<string> {
  return new Set(wanted.flatMap(({ isSmall, addresses }) => (isSmall ? [] : addresses)));
}
