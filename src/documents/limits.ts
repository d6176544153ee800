/** How much a document may contain. What exceeds a limit is left out and reported, and costs little. */
export const limits = {
  documentBytes: 1_000_000,
  /** In characters (UTF-16 code units). */
  texts: { title: 500, excerpt: 10_000, caption: 1_000, name: 100 },
  /** A story's own text: characters, lines, marks of Markdown, and quotes or lists on one line. */
  bodyCharacters: 100_000,
  bodyLines: 5_000,
  bodyMarks: 2_000,
  bodyNesting: 16,
  coverageEntries: 500,
  pictures: 50,
  topics: 50,
  /** Unknown keys of one mapping that are compared with the known ones. */
  unknownKeys: 100,
  /** Names of each kind in the settings: of publishers, of topics, and in the order of topics. */
  settingsNames: 5_000,
  /** Listed warnings of a file, and listed notes on it. Errors are always listed. */
  warnings: 1_000,
  notes: 1_000,
} as const;
