/** How much of what others sent is read. What exceeds a limit is left out and told. */
export const limits = {
  /** Feeds of one list of subscriptions. */
  subscriptions: 10_000,
  /** Folders around a feed that become topics of it. */
  folders: 16,
  /** Items of one feed. */
  items: 2_000,
  /** Pictures of one item that are compared, and its categories. */
  pictures: 20,
  categories: 50,
  /** Characters of what is unique about an item. */
  id: 2_000,
  /** Characters of one text as it is written in a feed, before its markup is removed. */
  title: 5_000,
  text: 100_000,
  /** Characters of an excerpt. */
  excerpt: 300,
} as const;
