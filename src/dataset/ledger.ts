import * as z from 'zod';
import { publisherId } from './values.ts';

/** Another publisher, and in how many events it came before or after. */
const otherPublisher = z.object({
  id: publisherId,
  name: z.string().min(1),
  count: z.int().min(2),
});
export type OtherPublisher = z.infer<typeof otherPublisher>;

/**
 * `publishers/ledgers/<name>.json`: how a publisher stands among others, event by event. Each event counts
 * once, as the story that leads it has it. A publisher with fewer than five events that others reported too
 * has no ledger, and what rests on fewer than five events is left out.
 */
export const ledger = z.object({
  /** How many events it reported. */
  events: z.int().positive(),
  /**
   * How many of these it was the first to report, or among the first; how many it reported later than
   * others; and how many nobody else reported. An event is none of these where the date of its report is
   * uncertain or only when it was seen, where nobody knows who was first, or where its report is of another
   * wave than the main one.
   */
  first: z.int().nonnegative(),
  later: z.int().nonnegative(),
  alone: z.int().nonnegative(),
  /** Of the events that it reported later: how many minutes after the first. Null under five of them. */
  medianLag: z.int().positive().nullable(),
  /**
   * How many of them it reported within each of the spans of `lagSpans`, in their order; the last count is of
   * those after the longest span. Null under five of them.
   */
  lags: z.array(z.int().nonnegative()).nullable(),
  /**
   * Who was first where it was later, and who was later where it was first: up to three, the most frequent
   * first, those with at least two such events; none under five `later`, or `first`. Events with more than
   * ten publishers at once in the first place are left out: nobody followed one of them.
   */
  follows: z.array(otherPublisher).max(3),
  followedBy: z.array(otherPublisher).max(3),
});
export type Ledger = z.infer<typeof ledger>;
