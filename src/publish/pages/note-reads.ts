import type { renderPage } from '#client/app/entry/server-entry.tsx';
import type { DatasetFiles } from '#dataset/files.ts';

type DatasetReader = Parameters<typeof renderPage>[3];

/**
 * Opens a file of a dataset: its content, and the hash of its bytes. `path` is below the dataset's folder.
 *
 * @throws where there is none.
 */
export type OpenFile = <Kind extends keyof DatasetFiles>(
  path: string,
  kind: Kind,
  name: string,
) => { hash: string; content: DatasetFiles[Kind] };

/** A reader of the dataset for one page, and what it has read so far. */
export type NotedReads = {
  read: DatasetReader;
  /** The paths of the files, with their hashes. */
  files: ReadonlyMap<string, string>;
};

/** A reader that notes what it has read. */
export function noteReads(open: OpenFile): NotedReads {
  const files = new Map<string, string>();
  return {
    read: async (kind, name) => {
      const path = name === '' ? `${kind}.json` : `${kind}/${name}.json`;
      const { hash, content } = open(path, kind, name);
      files.set(path, hash);
      return content;
    },
    files,
  };
}
