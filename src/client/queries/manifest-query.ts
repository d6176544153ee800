import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#dataset/manifest.ts';
import { DatasetError, readerOf } from './dataset-reader.ts';

/** The form of the dataset that this client reads. */
const knownFormat: Manifest['format'] = 1;

export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    // It is not given up with the page that asked for it: other queries wait for it, and would wait on.
    queryFn: async ({ meta }) => {
      const manifest = await readerOf(meta)('manifest', '', new AbortController().signal);
      if (manifest.format !== knownFormat) {
        throw new DatasetError('format', `${manifest.format} instead of ${knownFormat}`);
      }
      return manifest;
    },
  });
}
