import { readDocument } from '#documents/document/read-document.ts';
import { listDocuments, readDocuments } from '#documents/files/read-folder.ts';
import { type FolderStory, toFolderStory } from '#gather/place/folder-story.ts';
import { type DocumentIndex, indexDocuments } from '#gather/state/index-documents.ts';
import { takenNames } from '#gather/write/name-document.ts';

/** The folder of documents, as gathering sees it. */
export type FolderStories = {
  paths: readonly string[];
  index: DocumentIndex;
  stories: readonly FolderStory[];
  /** Names that a new document can't have. */
  taken: Set<string>;
};

/**
 * Reads all documents of a folder.
 *
 * @throws UnreadableFolder
 */
export async function readStories(folder: string, timeZone: string): Promise<FolderStories> {
  const { documents } = await listDocuments(folder);
  const files = Array.from(readDocuments(folder, documents), (file) => ({
    path: file.path,
    parsed: readDocument(file, timeZone).parsed,
  }));
  const stories = files.flatMap(({ parsed }) =>
    parsed.kind === 'draft' ? [toFolderStory(parsed.draft)] : [],
  );
  const paths = files.map(({ path }) => path);
  return { paths, index: indexDocuments(files), stories, taken: takenNames(paths) };
}
