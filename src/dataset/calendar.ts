import * as z from 'zod';
import { month, pageName } from './values.ts';

/** One for each day of a month. */
const counts = z.array(z.int().nonnegative()).min(28).max(31);

/**
 * `calendar/<name>.json`: how many stories and reports each day has, and on which page of the list of all stories
 * the stories are. Counted from the end of the list, which is 0, story n is on `pages[floor(n / pageLength)]`, or on the
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
  /**
   * The months that have stories, the newest first. Of every day, `days` says how many stories it has, and
   * `reports` how many articles these have together.
   */
  months: z.array(z.object({ month, days: counts, reports: counts })),
});
export type Calendar = z.infer<typeof calendar>;
