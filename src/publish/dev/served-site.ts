import { type LocatedDiagnostic, withoutNotes } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import type { GeneratedSite } from '#generate/generate.ts';
import { indexSearch } from '#generate/search/index-search.ts';

/** What the development server serves at the moment. */
export type ServedSite = {
  generated: GeneratedSite;
  /** Errors and warnings. */
  problems: readonly LocatedDiagnostic[];
  /**
   * The content of a file of the dataset, by its path below `dataset/`; undefined if there is none.
   * The search index is made when one of its files is first read.
   */
  readFile: (path: string) => Promise<string | Uint8Array | undefined>;
};

const searchFolder = 'search/';

/** Keeps the dataset of a folder of documents in memory. */
export function loadSite(folder: string, generated: GeneratedSite): ServedSite {
  const files = new Map<string, unknown>(datasetFiles(generated.dataset));
  let searchFiles: ReturnType<typeof indexSearch> | undefined;
  return {
    generated,
    problems: locateDiagnostics(folder, withoutNotes(generated.diagnostics)),
    readFile: async (path) => {
      const content = files.get(path);
      if (content !== undefined) return JSON.stringify(content);
      if (!path.startsWith(searchFolder)) return undefined;
      searchFiles ??= indexSearch(generated.dataset);
      return (await searchFiles).get(path.slice(searchFolder.length));
    },
  };
}
