import { useList } from '#client/queries/lists/use-list.ts';
import { publisherPath } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { PublisherEntry } from '#dataset/manifest.ts';
import { ReportRow } from './report-row.tsx';

type PublisherStoriesProps = { entry: PublisherEntry; pageNumber: number | null };

/** What one publisher wrote, event by event. */
export function PublisherStories({ entry: { id, firstPage }, pageNumber }: PublisherStoriesProps) {
  const list = useList(`publishers/${id}`, firstPage, pageNumber);
  return (
    <ListBody
      about={[id]}
      draw={(stories, timeZone) =>
        stories.map((story) => (
          <ReportRow key={story.id} publisher={id} story={story} timeZone={timeZone} />
        ))
      }
      list={list}
      olderPath={(page) => publisherPath(id, page)}
    />
  );
}
