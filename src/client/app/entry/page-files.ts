import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import type { DatasetFiles } from '#dataset/files.ts';

/*
 * The data of a page's first paint is in the dataset too. The page may name the files, and the browser fetches
 * them while it loads the code.
 */

/** The kinds of files that a page may name: named by their content, or saying its digest, as stories do. */
type NamedKind = Extract<keyof DatasetFiles, 'lists' | 'calendar' | 'publishers' | 'stories'>;

/** In place of a file's content. `digest` is that of the content which the page shows. */
type FileReference = { file: readonly [kind: NamedKind, name: string]; digest?: string };

/** In place of stories that are in lists: the names of these, each with the places of the stories in it, in order. */
type Picks = readonly (readonly [list: string, places: readonly number[]])[];

/** The path of a file below `dataset/`. */
export type PageFile = `${NamedKind}/${string}.json`;

/** Up to this length, as JSON, the content itself is put into a page: a request more would cost more. */
const mostInPage = 1000;

/** Stories that are in more lists than this are put into a page: fetching so many would cost more. */
const mostLists = 2;

const namedKinds: readonly NamedKind[] = ['lists', 'calendar', 'publishers', 'stories'];

/** What was read, but for lists, before a page is begun: files by their contents, and the newest pages of lists. */
type ReadBefore = {
  known: ReadonlyMap<unknown, FileReference>;
  newest: ReadonlySet<unknown>;
};

/**
 * A reader that remembers what it read. `refer` puts references in the place of large files in an answer,
 * which is one or has pages that are, or that have stories of lists; `files` are those that it named. `identify` does so
 * whatever their length: what it makes of two answers is alike only if pages say the same with them, by the same names.
 */
export function rememberFiles(
  read: DatasetReader,
  before: ReadBefore = { known: new Map(), newest: new Set() },
): ReadBefore & {
  read: DatasetReader;
  refer: (answer: unknown) => unknown;
  identify: (answer: unknown) => unknown;
  files: Set<PageFile>;
} {
  const known = new Map(before.known);
  const lists = new Map<string, readonly unknown[]>();
  const files = new Set<PageFile>();
  const newest = new Set(before.newest);
  const refer = (answer: unknown): unknown => {
    if (hasPages(answer)) return { ...answer, pages: answer.pages.map(refer) };
    const reference = known.get(answer);
    if (reference !== undefined) {
      if (isSmall(answer)) return answer;
      const [kind, name] = reference.file;
      files.add(`${kind}/${name}.json`);
      return reference;
    }
    if (!hasStories(answer) || isSmall(answer)) return answer;
    const picks = pickFrom(lists, answer.stories);
    if (picks === null) return answer;
    for (const [list] of picks) files.add(`lists/${list}.json`);
    return { ...answer, stories: picks, arePicked: true };
  };
  const identify = (answer: unknown): unknown => {
    if (hasPages(answer)) return { ...answer, pages: answer.pages.map(identify) };
    const reference = known.get(answer);
    if (reference !== undefined || !hasStories(answer)) return reference ?? answer;
    return { ...answer, stories: pickFrom(lists, answer.stories) ?? answer.stories };
  };
  return {
    read: async (kind, name, signal) => {
      const content = await read(kind, name, signal);
      if (kind === 'manifest') for (const list of newestLists(content)) newest.add(list);
      const named = namedKinds.find((one) => one === kind);
      if (named === undefined) return content;
      const digest = digestIn(content);
      known.set(content, { file: [named, name], ...(digest !== undefined && { digest }) });
      // What names the newest stories of a list would change with each that comes.
      const isSettled = named === 'lists' && !newest.has(name);
      if (isSettled && hasStories(content)) lists.set(name, content.stories);
      return content;
    },
    refer,
    identify,
    files,
    known,
    newest,
  };
}

/** The names of the newest pages of the lists of all stories and of topics. */
function newestLists(manifest: unknown): unknown[] {
  const { firstPage, topics }: { firstPage?: unknown; topics?: unknown } = Object(manifest);
  const entries: unknown[] = Array.isArray(topics) ? topics : [];
  return [firstPage, ...entries.map((topic): unknown => Object(topic).firstPage)];
}

/** Where the stories of an answer are in lists, in order; null where they are in too many, or one is in none. */
function pickFrom(
  lists: ReadonlyMap<string, readonly unknown[]>,
  stories: readonly unknown[],
): Picks | null {
  const picks = [...lists].flatMap(([list, listed]) => {
    const places = stories.map((story) => listed.indexOf(story)).filter((place) => place !== -1);
    return places.length === 0 ? [] : ([[list, places]] as const);
  });
  const picked = picks.flatMap(([list, places]) => places.map((place) => lists.get(list)?.[place]));
  const areSame = stories.every((story, index) => story === picked[index]);
  return areSame && picks.length <= mostLists ? picks : null;
}

/**
 * Puts the content of files in the place of references to them. Until the site can be reached, it tries
 * again.
 *
 * @throws DatasetError where a file is gone, or is not as the page shows it: there is a new edition.
 */
export async function fillIn(answer: unknown, read: DatasetReader): Promise<unknown> {
  if (isReference(answer)) {
    const content = await readPatiently(answer.file, read);
    if (digestIn(content) === answer.digest) return content;
    throw new DatasetError('missing', answer.file.join('/'));
  }
  if (isPicked(answer)) {
    const { stories, arePicked: _are, ...rest } = answer;
    const lists = await Promise.all(
      stories.map(async ([list, places]) => {
        const content = await readPatiently(['lists', list], read);
        return hasStories(content) ? places.map((place) => content.stories[place]) : [];
      }),
    );
    return { ...rest, stories: lists.flat() };
  }
  if (!hasPages(answer)) return answer;
  return { ...answer, pages: await Promise.all(answer.pages.map((page) => fillIn(page, read))) };
}

/** In milliseconds. A browser may say that it is online all the while. */
const pause = 10_000;

async function readPatiently(file: FileReference['file'], read: DatasetReader): Promise<unknown> {
  try {
    return await read(...file, new AbortController().signal);
  } catch (error) {
    if (!(error instanceof DatasetError) || error.reason !== 'unreachable') throw error;
    await new Promise<unknown>((resolve) => {
      addEventListener('online', resolve, { once: true });
      setTimeout(resolve, pause);
    });
    return readPatiently(file, read);
  }
}

function isSmall(answer: unknown): boolean {
  return JSON.stringify(answer).length <= mostInPage;
}

/** The digest that a file says of its content, if it keeps its name as that changes. */
function digestIn(content: unknown): string | undefined {
  const digest: unknown = Object(content).digest;
  return typeof digest === 'string' ? digest : undefined;
}

function isReference(answer: unknown): answer is FileReference {
  return typeof answer === 'object' && answer !== null && 'file' in answer;
}

function isPicked(answer: unknown): answer is { stories: Picks; arePicked: true } {
  return hasStories(answer) && 'arePicked' in answer;
}

function hasStories(answer: unknown): answer is { stories: readonly unknown[] } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'stories' in answer &&
    Array.isArray(answer.stories)
  );
}

/** Whether an answer is that of an infinite query. */
function hasPages(answer: unknown): answer is { pages: readonly unknown[] } {
  return (
    typeof answer === 'object' && answer !== null && 'pages' in answer && 'pageParams' in answer
  );
}
