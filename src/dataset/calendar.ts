import * as z from 'zod';
import { month, pageName } from './values.ts';

/**
 * `calendar/<name>.json`: how many stories each day has, and where in the list of all stories they
 * stand. Counted from the oldest, which is 0, story n stands on `pages[floor(n / pageLength)]`, or on
 * the last of `pages` where that is past the end.
 */
export const calendar = z.object({
  /** The day with which weeks begin for the site's language: 1 is Monday, 7 is Sunday. */
  firstWeekday: z.int().min(1).max(7),
  pageLength: z.int().positive(),
  /** The oldest first. */
  pages: z.array(pageName),
  /** The months that have stories, newest first, each with the count of every one of its days. */
  months: z.array(z.object({ month, days: z.array(z.int().nonnegative()).min(28).max(31) })),
});
export type Calendar = z.infer<typeof calendar>;
