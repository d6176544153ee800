import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import type { DatasetFiles } from '#dataset/files.ts';

/*
 * The data of a page's first paint is in the dataset too. Where it is a file that is named by its content,
 * the page may name that file, and the browser fetches it while it loads the code.
 */

/** The kinds of files that are named by their content. */
type LastingKind = Extract<keyof DatasetFiles, 'lists' | 'calendar' | 'publishers'>;

/** In place of a file's content. */
type FileReference = { file: readonly [kind: LastingKind, name: string] };

/** The path of a file below `dataset/`. */
export type PageFile = `${LastingKind}/${string}.json`;

/** Up to this length, as JSON, the content itself is put into a page: a request more would cost more. */
const mostInPage = 4000;

const lastingKinds: readonly LastingKind[] = ['lists', 'calendar', 'publishers'];

/**
 * A reader that remembers what it read. `refer` puts references in the place of large files in an answer,
 * which is one or has pages that are, and `files` are those that it named.
 */
export function rememberFiles(read: DatasetReader): {
  read: DatasetReader;
  refer: (answer: unknown) => unknown;
  files: Set<PageFile>;
} {
  const known = new Map<unknown, FileReference>();
  const files = new Set<PageFile>();
  const refer = (answer: unknown): unknown => {
    const reference = known.get(answer);
    if (reference === undefined || JSON.stringify(answer).length <= mostInPage) {
      return hasPages(answer) ? { ...answer, pages: answer.pages.map(refer) } : answer;
    }
    const [kind, name] = reference.file;
    files.add(`${kind}/${name}.json`);
    return reference;
  };
  return {
    read: async (kind, name, signal) => {
      const content = await read(kind, name, signal);
      const lasting = lastingKinds.find((one) => one === kind);
      if (lasting !== undefined) known.set(content, { file: [lasting, name] });
      return content;
    },
    refer,
    files,
  };
}

/**
 * Puts the content of files in the place of references to them. Until the site can be reached, it tries
 * again.
 *
 * @throws DatasetError where a file is gone: there is a new edition.
 */
export async function fillIn(answer: unknown, read: DatasetReader): Promise<unknown> {
  if (isReference(answer)) return readPatiently(answer.file, read);
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

function isReference(answer: unknown): answer is FileReference {
  return typeof answer === 'object' && answer !== null && 'file' in answer;
}

/** Whether an answer is that of an infinite query. */
function hasPages(answer: unknown): answer is { pages: readonly unknown[] } {
  return (
    typeof answer === 'object' && answer !== null && 'pages' in answer && 'pageParams' in answer
  );
}
