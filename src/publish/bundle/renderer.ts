import { pathToFileURL } from 'node:url';
import type * as ServerEntry from '#client/app/entry/server-entry.tsx';

/**
 * The client's code for Node: a file that writes pages where it runs in a thread, and what of it the build
 * calls itself.
 */
export type Renderer = Called & {
  /** In a folder of its own, which is not to be published. */
  file: string;
};

type Called = Pick<
  typeof ServerEntry,
  'askAgain' | 'loadCoverageWriter' | 'nameShortcuts' | 'renderEmbed'
>;

/** Writes of coverage in the language of a site. */
export type CoverageWriter = Awaited<ReturnType<Renderer['loadCoverageWriter']>>;

/** Loads what the build calls of a renderer that was built into a file. */
export async function loadRenderer(file: string): Promise<Renderer> {
  const { called }: { called: Called } = await import(pathToFileURL(file).href);
  return { ...called, file };
}
