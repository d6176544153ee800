import type { FailureReason } from '#client/language/language.ts';
import type { DatasetFiles } from '#dataset/files.ts';

/**
 * Reads a file of the dataset: over the network in a browser, from memory at build. `name` is the
 * file's name within the folder of its kind, or empty if there is only one file of that kind.
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

/** A file of the dataset could not be read. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly reason: FailureReason;

  /** `detail` is for the console. Readers see a text for `reason` in their language. */
  constructor(reason: FailureReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

/**
 * A reader that fetches from the site. `base` begins and ends with a slash. Files are not
 * validated: the manifest's `format` shows whether this client understands them.
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

/** The dataset reader of the query client that runs a query. */
export function readerOf(meta: { read: DatasetReader } | undefined): DatasetReader {
  if (meta === undefined) throw new Error('This query client has no dataset reader');
  return meta.read;
}
