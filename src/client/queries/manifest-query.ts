import { queryOptions } from '@tanstack/react-query';
import { DatasetError, readerOf } from './dataset-reader.ts';
import { knownFormat } from './known-format.ts';

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
