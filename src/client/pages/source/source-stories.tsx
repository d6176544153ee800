import { sourcePath } from '#client/lib/addresses.ts';
import { useList } from '#client/queries/use-list.ts';
import { ListBody } from '#client/story/list-body.tsx';
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
