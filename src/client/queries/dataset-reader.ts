import type { FailureReason } from '#client/language/language.ts';
import type { DatasetFiles } from '#dataset/files.ts';

/**
 * Reads a file of the dataset: over the network in a browser, from memory at build. `name` is that of
 * the file in the folder of its kind, and empty for a file that stands alone.
 *
 * @throws DatasetError
 */
export type DatasetReader = <Kind extends keyof DatasetFiles>(
  kind: Kind,
  name: string,
  signal: AbortSignal,
) => Promise<DatasetFiles[Kind]>;

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read: DatasetReader };
    defaultError: DatasetError;
  }
}

/** Why a file of the dataset could not be loaded. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly reason: FailureReason;

  /** `detail` is for the console; readers see the reason in their language. */
  constructor(reason: FailureReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

/**
 * A reader that fetches from the site. `base` begins and ends with a slash. Files are taken for what
 * the generator wrote, by the same types, and are not checked against the schemas; the manifest's
 * format says whether this client knows their form.
 */
export function fetchFromSite(base: string): DatasetReader {
  return async (kind, name, signal) => {
    const path = name === '' ? `${kind}.json` : `${kind}/${encodeURIComponent(name)}.json`;
    const response = await fetch(`${base}dataset/${path}`, { signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new DatasetError('unreachable', path);
    });
    if (response.status === 404) throw new DatasetError('missing', path);
    if (!response.ok) {
      throw new DatasetError('server', `${path} (${response.status})`);
    }
    return response.json().catch(() => {
      throw new DatasetError('unreadable', path);
    });
  };
}

/** The reader of the client that a query runs in. */
export function readerOf(meta: { read: DatasetReader } | undefined): DatasetReader {
  if (meta === undefined) throw new Error('This query client has no dataset reader');
  return meta.read;
}
