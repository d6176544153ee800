import { type DatasetReader, readerOf } from '#client/queries/dataset-reader.ts';
import type { Manifest, PublisherList } from '#dataset/manifest.ts';

/** All publishers of an edition: those in the manifest, then those in the file that it names. */
export async function readPublishers(
  { publishers, morePublishers }: Manifest,
  meta: { read: DatasetReader } | undefined,
  signal: AbortSignal,
): Promise<PublisherList> {
  if (morePublishers === null) return publishers;
  return [...publishers, ...(await readerOf(meta)('publishers', morePublishers, signal))];
}
