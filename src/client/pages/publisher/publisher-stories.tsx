import { useList } from '#client/queries/lists/use-list.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { PublisherEntry } from '#dataset/manifest.ts';

type PublisherStoriesProps = { entry: PublisherEntry; pageNumber: number | null };

/** The river of one publisher. */
export function PublisherStories({ entry, pageNumber }: PublisherStoriesProps) {
  const list = useList(`publishers/${entry.id}`, entry.firstPage, pageNumber);
  return (
    <ListBody about={[entry.id]} list={list} olderPath={(page) => publisherPath(entry.id, page)} />
  );
}
