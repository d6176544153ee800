import * as z from 'zod';
import { month, pageName } from './values.ts';

/**
 * `calendar/<name>.json`: how many stories each day has, and on which page of the list of all stories
 * they are. Counted from the end of the list, which is 0, story n is on `pages[floor(n / pageLength)]`, or on the
 * last of `pages` where that is past the end.
 */
export const calendar = z.object({
  /** The day on which weeks begin in the site's language: 1 is Monday, 7 is Sunday. */
  firstWeekday: z.int().min(1).max(7),
  pageLength: z.int().positive(),
  /** The pages of the list of all stories, the oldest first. */
  pages: z.array(pageName),
  /** How many stories at the end of the list have an uncertain date, and so are on no day. */
  uncertain: z.int().nonnegative(),
  /** The months that have stories, the newest first, each with a count for every day it has. */
  months: z.array(z.object({ month, days: z.array(z.int().nonnegative()).min(28).max(31) })),
});
export type Calendar = z.infer<typeof calendar>;
