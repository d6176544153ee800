import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#dataset/manifest.ts';
import { DatasetError, readerOf } from './dataset-reader.ts';

/** The version of the dataset format that this client reads. */
const knownFormat: Manifest['format'] = 2;

export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    // Ignores the abort signal: other queries may still need the manifest.
    queryFn: async ({ meta }) => {
      const manifest = await readerOf(meta)('manifest', '', new AbortController().signal);
      if (manifest.format !== knownFormat) {
        throw new DatasetError('format', `${manifest.format} instead of ${knownFormat}`);
      }
      return manifest;
    },
  });
}
