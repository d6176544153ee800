import { isUtf8 } from 'node:buffer';
import { realpathSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import {
  type DetailsArgument,
  type Diagnostic,
  diagnostic,
  type ProblemCode,
} from '#documents/problems/diagnostics.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { describeSystemError, type FileContent, readBounded } from './read-file.ts';

/** A file of the folder. `path` is relative to it, with `/` on every system. */
export type DocumentFile = { path: string; content: FileContent };

/** The path of a document. `isExact` is false if its name is not UTF-8, so that no text can name it. */
export type ListedDocument = { path: string; isExact: boolean };

/** The folder of documents does not exist or cannot be read. The message is for its editor. */
export class UnreadableFolder extends Error {
  constructor(folder: string, options: { cause: unknown }) {
    const reason = describeSystemError(options.cause);
    super(
      `The folder ${folder} could not be read: ${reason}. LEDE_DATA names the folder of documents; the default is data.`,
      options,
    );
  }
}

/** Completes "could not be read: …". */
const nameNotUtf8 = 'its name is not UTF-8; rename it';

const documentEnding = /\.(md|markdown|txt)$/i;

/** The other usual name of a YAML file. */
const misnamedSettings = /^site\.yml$/i;

/**
 * Lists the documents of a folder and its subfolders, sorted by path: everything with the name of a
 * document that is not a folder. Hidden files and folders are skipped. Subfolders that cannot be read
 * are reported, and so are symbolic links to folders, which may form loops.
 *
 * @throws UnreadableFolder
 */
export async function listDocuments(
  folder: string,
): Promise<{ documents: ListedDocument[]; diagnostics: Diagnostic[] }> {
  const documents: ListedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = <Code extends ProblemCode>(
    code: Code,
    path: string,
    ...details: DetailsArgument<Code>
  ) => {
    diagnostics.push(diagnostic(code, withSlashes(path), { line: 1, column: 1 }, ...details));
  };
  const waiting = [''];
  for (let under = waiting.pop(); under !== undefined; under = waiting.pop()) {
    try {
      const options = { withFileTypes: true, encoding: 'buffer' } as const;
      for (const entry of await readdir(join(folder, under), options)) {
        const name = entry.name.toString();
        if (name.startsWith('.')) continue;
        const path = join(under, name);
        const isExact = isUtf8(entry.name);
        const isLink = entry.isSymbolicLink();
        if (entry.isDirectory() && isExact) waiting.push(path);
        else if (entry.isDirectory()) report('folder-unreadable', path, { reason: nameNotUtf8 });
        else if (isLink && (await isFolder(join(folder, path)))) report('folder-linked', path);
        else if (documentEnding.test(name)) documents.push({ path: withSlashes(path), isExact });
        else if (misnamedSettings.test(path)) report('settings-misnamed', path);
      }
    } catch (error) {
      if (under === '') throw new UnreadableFolder(folder, { cause: error });
      report('folder-unreadable', under, { reason: describeSystemError(error) });
    }
  }
  documents.sort((a, b) => compareText(a.path, b.path));
  return { documents, diagnostics };
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Reads documents one at a time, in the order of their paths. */
export function* readDocuments(
  folder: string,
  documents: readonly ListedDocument[],
): Generator<DocumentFile> {
  const bounds = realpathSync(folder);
  for (const document of documents) {
    yield { path: document.path, content: readListed(folder, document, bounds) };
  }
}

/** Reads a document of a folder, whose real path is `bounds`. */
export function readListed(
  folder: string,
  { path, isExact }: ListedDocument,
  bounds: string,
): FileContent {
  return isExact
    ? readBounded(join(folder, path), bounds)
    : { kind: 'unreadable', reason: nameNotUtf8 };
}
