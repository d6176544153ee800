import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '#dataset/manifest.ts';
import { contentsOf, contentsQuery } from './contents-query.ts';
import { DatasetError } from './dataset-reader.ts';
import { manifestQuery } from './manifest-query.ts';

/**
 * Asks for a file that the manifest names. If it is gone, a new edition has probably been published:
 * the manifest is fetched anew, once, and asked again.
 *
 * @throws DatasetError
 */
export async function askEdition<Answer>(
  client: QueryClient,
  ask: (manifest: Manifest) => Promise<Answer>,
): Promise<Answer> {
  const manifest = await client.fetchQuery(manifestQuery());
  try {
    return await ask(manifest);
  } catch (error) {
    if (!isGone(error)) throw error;
    return ask(await renewManifest(client));
  }
}

/** Whether an error says that a file is not there, or not any more. */
export function isGone(error: unknown): boolean {
  return error instanceof DatasetError && error.reason === 'missing';
}

/**
 * Fetches the manifest anew, and whatever else says which files a list begins with. Pages that show
 * a list then continue with the names of the new edition.
 *
 * @throws DatasetError if the manifest can't be fetched.
 */
export async function renewEdition(client: QueryClient): Promise<void> {
  await renewManifest(client);
  await client.invalidateQueries({
    predicate: ({ queryKey: [kind] }) => typeof kind === 'string' && named.has(kind),
  });
  // Not awaited: one of these may be waiting for this.
  void client.invalidateQueries({
    predicate: ({ queryKey: [kind, , start] }) =>
      kind === 'list-entry' || (kind === 'list' && start === null),
  });
}

async function renewManifest(client: QueryClient): Promise<Manifest> {
  const manifest = await client.fetchQuery({ ...manifestQuery(), staleTime: 0 });
  client.setQueryData(contentsQuery().queryKey, contentsOf(manifest));
  return manifest;
}

/** The kinds of queries whose answers name files of an edition, besides the manifest and choices of lists. */
const named = new Set(['calendar', 'period', 'publishers', 'publisher', 'combinations', 'topic']);

/** The files for which an edition has been renewed, by client. */
const gone = new WeakMap<QueryClient, Set<string>>();

/**
 * Renews the edition because a file of it is gone, but only once for each file: a host may still send
 * an old manifest, or old and new ones in turn. Never fails, so that the missing file can be reported.
 */
export async function renewOnceFor(client: QueryClient, file: string): Promise<void> {
  const known = gone.get(client) ?? new Set();
  gone.set(client, known);
  if (known.has(file)) return;
  known.add(file);
  await renewEdition(client).catch(() => undefined);
}
