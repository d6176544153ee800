import * as z from 'zod';
import { dayCounts } from './choose/count-days.ts';
import { feedState } from './feed-state.ts';

/** What `.lede` remembers of a feed: how it fares, and how many of its articles were taken of each day. */
export const feedRecord = z.object({ state: feedState, taken: dayCounts });

export type FeedRecord = z.infer<typeof feedRecord>;
