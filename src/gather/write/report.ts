import type { FoundArticle } from '#gather/found-article.ts';

/** An article, and when a feed first told of it, in milliseconds since 1970 (UTC). */
export type Report = { article: FoundArticle; seenAt: number };

/** The moment that a document gives for a report, and whether it is only the one at which it was first seen. */
export type ReportTime = { at: number; isSeen: boolean };

/** The years that a document's date may be in: see read-instant.ts. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9999, 11, 31, 23, 59, 59);

/** When a report was published; where its feed gives no time that a document can hold, when it was seen. */
export function timeOf({ article, seenAt }: Report): ReportTime {
  const { at } = article;
  return at !== null && at >= earliest && at <= latest
    ? { at, isSeen: false }
    : { at: seenAt, isSeen: true };
}

/** A moment in ISO 8601, in UTC and whole seconds. */
export function writeInstant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
