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
): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  const paths: string[] = [];
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
      for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(under, entry.name);
        const isLink = entry.isSymbolicLink();
        if (entry.isDirectory()) waiting.push(path);
        else if (isLink && (await isFolder(join(folder, path)))) report('folder-linked', path);
        else if (documentEnding.test(entry.name)) paths.push(path);
        else if (misnamedSettings.test(path)) report('settings-misnamed', path);
      }
    } catch (error) {
      if (under === '') throw new UnreadableFolder(folder, { cause: error });
      report('folder-unreadable', under, { reason: describeSystemError(error) });
    }
  }
  return { paths: paths.map(withSlashes).sort(compareText), diagnostics };
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
export function* readDocuments(folder: string, paths: readonly string[]): Generator<DocumentFile> {
  const bounds = realpathSync(folder);
  for (const path of paths) yield { path, content: readBounded(join(folder, path), bounds) };
}
