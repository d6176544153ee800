/** How much a report counts for, as the outline of its feed says. */
export type Standing = {
  /** The main article of a story is by a publisher of the highest weight. */
  weight: number;
  /** Whether it is a story without a second publisher. */
  alone: boolean;
};

export type PlacingRules = {
  /** The least number of publishers that make a story. */
  publishers: number;
  /**
   * How long after its publication a report of fewer publishers becomes a story of its own, in
   * milliseconds; null if it never does.
   */
  patience: number | null;
  /** Domains that are platforms besides the known ones. */
  platforms: ReadonlySet<string>;
  /** The site's language, a tag of BCP 47, for headlines that don't tell theirs. */
  language: string;
  /** The standing of an article, by its identity. */
  standingOf: (identity: string) => Standing;
  /** Whether an article was placed in its document by gathering, so that it is no editor's word that it belongs there. */
  wasGathered: (identity: string) => boolean;
};
