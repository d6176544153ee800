import type { FailureReason } from '#client/language/language.ts';
import { type Search, searchPath } from '#client/routes/search-address.ts';
import { answerFromParts } from './answer-from-parts.ts';
import { type IndexPart, PartError } from './index-part.ts';
import type { SearchAnswer, SearchReach } from './search-answer.ts';
import type { SearchIndex } from './search-index.ts';

/** How many parts are searched without being asked for. */
const eagerParts = 2;

/**
 * Searches the newest parts that may have stories of the search's days: as many as `depth` says, but the
 * eager ones together once all of them have answered. Where an older one fails, the answer is that of the
 * parts before it.
 *
 * @throws where the newest part fails
 */
export async function findInParts(
  { parts: all }: SearchIndex,
  search: Search,
  shown: number,
  depth: number,
): Promise<SearchAnswer> {
  const relevant = all.filter((part) => mayHave(part, search));
  const isReady = relevant.slice(0, eagerParts).every((part) => part.isReady());
  let asked = relevant.slice(0, isReady ? Math.max(depth, eagerParts) : depth);
  let failure: FailureReason | null = null;
  for (;;) {
    try {
      const found = await answerFromParts({ all, asked, search, shown });
      return {
        ...found,
        path: searchPath(search),
        days: daysOf(all),
        reach:
          all.length === 1 ? null : reachOf(all, asked.length, relevant[asked.length], failure),
        isPartial: failure !== null,
      };
    } catch (error) {
      if (!(error instanceof PartError) || error.part === all[0]) throw error;
      failure = error.reason;
      asked = asked.slice(0, asked.indexOf(error.part));
    }
  }
}

function mayHave({ days }: IndexPart, { from, to }: Search): boolean {
  if (from === null && to === null) return true;
  return days !== null && (from === null || days.last >= from) && (to === null || days.first <= to);
}

/** `next` is the newest of the parts that are left. */
function reachOf(
  all: readonly IndexPart[],
  depth: number,
  next: IndexPart | undefined,
  failure: FailureReason | null,
): SearchReach {
  const searched = next === undefined ? all : all.slice(0, all.indexOf(next));
  return {
    depth,
    stories: searched.reduce((sum, { stories }) => sum + stories, 0),
    since: daysOf(searched)?.first ?? null,
    isComplete: next === undefined,
    isNextEager: next !== undefined && depth < eagerParts,
    failure,
  };
}

function daysOf(parts: readonly IndexPart[]): IndexPart['days'] {
  const days = parts.flatMap((part) => part.days ?? []);
  const [newest] = days;
  const oldest = days.at(-1);
  return newest && oldest ? { first: oldest.first, last: newest.last } : null;
}
