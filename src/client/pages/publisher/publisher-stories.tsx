import { useList } from '#client/queries/lists/use-list.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { PublisherEntry } from '#dataset/manifest.ts';

type PublisherStoriesProps = { publisher: PublisherEntry; pageNumber: number | null };

/** The river of one publisher. */
export function PublisherStories({ publisher, pageNumber }: PublisherStoriesProps) {
  const list = useList(`publishers/${publisher.domain}`, publisher.firstPage, pageNumber);
  return (
    <ListBody
      about={[publisher.domain]}
      list={list}
      olderPath={(page) => publisherPath(publisher.domain, page)}
    />
  );
}
