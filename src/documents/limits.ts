/** How much of everything a document may have. What is beyond is a problem, and costs nothing. */
export const limits = {
  documentBytes: 1_000_000,
  /** In characters. */
  texts: { title: 500, excerpt: 10_000, caption: 1_000, name: 100 },
  /** A story's own text: in characters, lines, marks of Markdown, and quotes or lists on one line. */
  bodyCharacters: 100_000,
  bodyLines: 5_000,
  bodyMarks: 2_000,
  bodyNesting: 16,
  coverageEntries: 500,
  pictures: 50,
  topics: 50,
} as const;
