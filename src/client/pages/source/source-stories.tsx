import { useList } from '#client/queries/lists/use-list.ts';
import { sourcePath } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { SourceEntry } from '#dataset/manifest.ts';

type SourceStoriesProps = { source: SourceEntry; pageNumber: number | null };

/** The river of one publisher. */
export function SourceStories({ source, pageNumber }: SourceStoriesProps) {
  const list = useList(`sources/${source.domain}`, source.firstPage, pageNumber);
  return (
    <ListBody
      about={[source.domain]}
      list={list}
      olderPath={(page) => sourcePath(source.domain, page)}
    />
  );
}
