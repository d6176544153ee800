import { DatasetError } from '#client/queries/dataset-reader.ts';
import type { Search } from '#client/routes/search-address.ts';
import type { Topic } from '#dataset/story.ts';
import type { IndexPart, PartMatches } from './index-part.ts';
import { changeableWords } from './known-words.ts';
import { joinNarrowed, type Narrowed, narrowMatches } from './narrow-matches.ts';
import type { Match } from './pagefind.ts';
import type { FoundInParts, FoundStory } from './search-answer.ts';
import { foundWords, readResult } from './search-result.ts';

type PartsInQuestion = {
  /** All parts of the index, and those that are asked, the newest first. */
  all: readonly IndexPart[];
  asked: readonly IndexPart[];
  search: Search;
  shown: number;
};

/** A match, and what it takes to place it among those of other parts. */
type PlacedMatch = Match & {
  part: IndexPart;
  place: number;
  isUncertain: boolean;
  allTopics: readonly Topic[];
};

/**
 * What parts of the index have for a search, as if they were one index.
 *
 * @throws PartError
 */
export async function answerFromParts(question: PartsInQuestion): Promise<FoundInParts> {
  const { asked, search, shown } = question;
  const found = await askParts(question);
  const isNarrowed = search.topics.length > 0 || search.publisher !== null;
  // Where nothing is found, what is chosen can still be seen, and taken back.
  const narrowing =
    found.length === 0 && isNarrowed ? asked.map((part) => ({ part, matches: [] })) : found;
  const narrowed = joinNarrowed(
    await Promise.all(narrowing.map(({ part, matches }) => narrow(part, matches, search))),
    search,
  );
  const isByMatch = search.text !== '' && search.order === 'relevance';
  const matches = [...narrowed.matches].sort(isByMatch ? byScore : byDate(asked));
  const first = matches.slice(0, shown);
  const fragments = await Promise.all(first.map(({ part, data }) => part.use(async () => data())));
  return {
    found: found.reduce((sum, part) => sum + part.matches.length, 0),
    total: matches.length,
    results: fragments.flatMap((fragment, place): FoundStory[] => {
      const result = readResult(fragment);
      return result === null ? [] : [{ ...result, allTopics: first[place]?.allTopics ?? [] }];
    }),
    topics: narrowed.topics,
    publishers: narrowed.publishers,
    foundWords: [...new Set(fragments.flatMap(foundWords))],
  };
}

/**
 * The matches of each part. Where a part lacks a word, Pagefind does without it, or takes another one for
 * it; where a part has it, that of others is no answer.
 */
async function askParts({ all, asked, search: { text } }: PartsInQuestion) {
  const words = all.length === 1 ? [] : changeableWords(text);
  const answers: (PartMatches & { part: IndexPart })[] = [];
  for (const part of asked) answers.push({ part, ...(await part.ask(text, words)) });
  const needed = words.filter((word) => answers.some(({ known }) => known.has(word)));
  const complete = answers.filter(({ known }) => needed.every((word) => known.has(word)));
  return complete.filter(({ matches }) => matches.length > 0);
}

async function narrow(
  part: IndexPart,
  matches: readonly Match[],
  search: Search,
): Promise<Narrowed<PlacedMatch>> {
  return part.use(async (open) => {
    const facets = await open.facets();
    const placed = matches.map((match): PlacedMatch => {
      const story = facets.stories.get(match.id);
      if (story === undefined) {
        throw new DatasetError(
          'unreadable',
          'the search index and its filters are of two editions',
        );
      }
      const allTopics = story.topics.flatMap((topic) => facets.topics[topic] ?? []);
      const { id, score, data } = match;
      return {
        id,
        score,
        data,
        part,
        place: story.place,
        isUncertain: story.day === null,
        allTopics,
      };
    });
    return narrowMatches(placed, facets, search);
  });
}

/** Where two match as well, the newer part's comes first, in which matches are in this order already. */
function byScore(a: PlacedMatch, b: PlacedMatch): number {
  return b.score - a.score;
}

/** In the order of their stories, the newest first; those with an uncertain date come last. */
function byDate(parts: readonly IndexPart[]): (a: PlacedMatch, b: PlacedMatch) => number {
  const order = new Map(parts.map((part, place) => [part, place]));
  const partOf = ({ part }: PlacedMatch) => order.get(part) ?? 0;
  return (a, b) =>
    Number(a.isUncertain) - Number(b.isUncertain) || partOf(a) - partOf(b) || a.place - b.place;
}
