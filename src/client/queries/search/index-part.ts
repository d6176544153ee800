import type { FailureReason } from '#client/language/language.ts';
import { DatasetError } from '#client/queries/dataset-reader.ts';
import type { SearchContents } from '#dataset/search.ts';
import { findWords } from './find-words.ts';
import { knownWords } from './known-words.ts';
import type { FacetIndex } from './narrow-matches.ts';
import type { Find, Match } from './pagefind.ts';

/** A part of the index while it is open. */
export type OpenPart = {
  find: Find;
  /** Read when they are first asked for. */
  facets: () => Promise<FacetIndex>;
  /** Makes sure that the part can be reached; Pagefind finds nothing, too, where it can't. */
  confirm: () => Promise<void>;
  close: () => void;
};

/** What a part has for a text. */
export type PartMatches = {
  matches: Match[];
  /** Those of the words in question that it has, or has longer ones for. */
  known: ReadonlySet<string>;
};

export type IndexPart = SearchContents[number] & {
  /**
   * The matches for a text; all stories for an empty one. Asked for the same text again, it has the answer.
   *
   * @throws PartError
   */
  ask: (text: string, words: readonly string[]) => Promise<PartMatches>;
  /** Uses something of the part.
   *
   * @throws PartError
   */
  use: <Value>(work: (open: OpenPart) => Promise<Value>) => Promise<Value>;
  /** Whether it has answered since it was opened. */
  isReady: () => boolean;
  close: () => void;
};

/** An older part of the index can't be used. It is opened anew the next time. */
export class PartError extends Error {
  override name = 'PartError';
  readonly part: IndexPart;
  readonly reason: FailureReason;

  constructor(part: IndexPart, { cause }: { cause: unknown }) {
    super(`Part ${part.name} of the search index: ${cause}`, { cause });
    this.part = part;
    this.reason = cause instanceof DatasetError ? cause.reason : 'unreadable';
  }
}

/** A part that is opened when it is first used. */
export function indexPart(
  description: SearchContents[number],
  open: () => Promise<OpenPart>,
): IndexPart {
  let opening: Promise<OpenPart> | null = null;
  let isReady = false;
  let last: { text: string; answer: Promise<PartMatches> } | null = null;
  const close = () => {
    opening?.then((opened) => opened.close()).catch(() => undefined);
    opening = null;
    isReady = false;
    last = null;
  };
  const use: IndexPart['use'] = async (work) => {
    opening ??= open();
    try {
      return await work(await opening);
    } catch (error) {
      close();
      throw new PartError(part, { cause: error });
    }
  };
  const answer: typeof askOpen = async (...question) => {
    const matches = await askOpen(...question);
    isReady = true;
    return matches;
  };
  const part: IndexPart = {
    ...description,
    use,
    isReady: () => isReady,
    close,
    ask: (text, words) => {
      if (last?.text !== text)
        last = { text, answer: use((opened) => answer(opened, text, words)) };
      return last.answer;
    },
  };
  return part;
}

async function askOpen(
  { find, confirm }: OpenPart,
  text: string,
  words: readonly string[],
): Promise<PartMatches> {
  const matches = text === '' ? (await find(null)).results : await findWords(find, text);
  const known = await knownWords(find, words);
  if (matches.length === 0 || known.size < words.length) await confirm();
  return { matches, known };
}
