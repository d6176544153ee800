import type { FailureReason } from '#client/language/language.ts';
import type { DatasetFiles } from '#dataset/files.ts';
import { knownFormat } from './known-format.ts';

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
 *
 * A single file of its kind, such as the manifest, changes under its name, so its age is checked.
 * Any other that can't be used is fetched once more past the browser's cache, which may keep a host's
 * answer from before the file was there.
 */
export function fetchFromSite(base: string): DatasetReader {
  return async (kind, name, signal) => {
    const path = name === '' ? `${kind}.json` : `${kind}/${encodeURIComponent(name)}.json`;
    const address = `${base}dataset/${path}`;
    if (name === '') return fetchJson(address, { signal, cache: 'no-cache' });
    try {
      return await fetchJson(address, { signal });
    } catch (error) {
      const isUnreachable = error instanceof DatasetError && error.reason === 'unreachable';
      if (signal.aborted || isUnreachable) throw error;
      return fetchJson(address, { signal, cache: 'reload' });
    }
  };
}

/** The statuses of a missing file. Some object stores answer 403 to hide which files there are. */
const missing = new Set([403, 404, 410]);

async function fetchJson(address: string, options: RequestInit & { signal: AbortSignal }) {
  const response = await fetch(address, options).catch((error: unknown) => {
    if (options.signal.aborted) throw error;
    throw new DatasetError('unreachable', address);
  });
  if (missing.has(response.status)) throw new DatasetError('missing', address);
  if (!response.ok) throw new DatasetError('server', `${address} (${response.status})`);
  const text = await response.text().catch((error: unknown) => {
    if (options.signal.aborted) throw error;
    throw new DatasetError('unreachable', address);
  });
  // For any missing file, hosts of single-page apps send a page, as if it were there.
  if (text.trimStart().startsWith('<')) throw new DatasetError('missing', address);
  const content = await new Response(text).json().catch(() => {
    throw new DatasetError('unreadable', address);
  });
  const format: unknown = Object(content).format;
  // What keeps its name says its format: code of an edition before doesn't take it for what it knows.
  if (format !== undefined && format !== knownFormat) throw new DatasetError('format', address);
  return content;
}

/** The dataset reader of the query client that runs a query. */
export function readerOf(meta: { read: DatasetReader } | undefined): DatasetReader {
  if (meta === undefined) throw new Error('This query client has no dataset reader');
  return meta.read;
}
