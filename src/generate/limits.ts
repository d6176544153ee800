/** How much of everything a document may have. What is beyond is a problem, and costs nothing. */
export const limits = {
  documentBytes: 1_000_000,
  textCharacters: 10_000,
  coverageEntries: 500,
  pictures: 50,
  topics: 50,
} as const;
