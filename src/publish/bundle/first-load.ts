import type { Rolldown } from 'vite';

type Chunking = NonNullable<Rolldown.OutputOptions['codeSplitting']>;

/**
 * Keeps the code of a page's first load in one file. Left alone, the bundler puts what code loaded on
 * use shares with it into files of their own: more requests, and text that compresses less well.
 */
export function keepFirstLoadTogether(): Chunking {
  const known = new Map<string, boolean>();
  const isLoadedFirst = (id: string, context: Context): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // Modules may import one another in a circle.
    known.set(id, false);
    const info = context.getModuleInfo(id);
    const isFirst =
      info !== null &&
      (info.isEntry || info.importers.some((importer) => isLoadedFirst(importer, context)));
    known.set(id, isFirst);
    return isFirst;
  };
  return {
    groups: [
      {
        debugName: 'first-load',
        name: (id, context) => (isLoadedFirst(id, context) ? 'first-load' : null),
      },
    ],
  };
}

type Context = { getModuleInfo: (id: string) => Rolldown.ModuleInfo | null };
