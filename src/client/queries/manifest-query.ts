import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#dataset/manifest.ts';
import { DatasetError, readerOf } from './dataset-reader.ts';

/** The form of the dataset that this client reads. */
const knownFormat: Manifest['format'] = 1;

export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    queryFn: async ({ meta, signal }) => {
      const manifest = await readerOf(meta)('manifest', '', signal);
      if (manifest.format !== knownFormat) {
        throw new DatasetError('format', `${manifest.format} instead of ${knownFormat}`);
      }
      return manifest;
    },
  });
}
