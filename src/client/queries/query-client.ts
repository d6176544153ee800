import { QueryClient } from '@tanstack/react-query';
import { DatasetError, type DatasetReader } from './dataset-reader.ts';

const minute = 60_000;

/** Creates a query client whose queries read the dataset with `read`. */
export function createQueryClient(read: DatasetReader): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        networkMode: 'always',
        staleTime: 5 * minute,
        gcTime: 30 * minute,
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 400,
      },
    },
  });
}

/** Whether an immediate retry may succeed. */
function isPassing(error: Error): boolean {
  return error instanceof DatasetError && ['unreachable', 'server'].includes(error.reason);
}
