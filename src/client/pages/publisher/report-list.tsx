import { publisherPath } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { ListState } from '#client/story/list/list-state.ts';
import type { PublisherId } from '#dataset/values.ts';
import { ReportRow } from './report-row.tsx';

type ReportListProps = { list: ListState; publisher: PublisherId };

/** A list of what one publisher wrote, in each of its states. */
export function ReportList({ list, publisher }: ReportListProps) {
  return (
    <ListBody
      about={[publisher]}
      draw={(stories, timeZone) =>
        stories.map((story) => (
          <ReportRow key={story.id} publisher={publisher} story={story} timeZone={timeZone} />
        ))
      }
      list={list}
      olderPath={(page) => publisherPath(publisher, page)}
    />
  );
}
