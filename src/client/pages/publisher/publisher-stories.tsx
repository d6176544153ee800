import { useNewest } from '#client/queries/lists/use-list.ts';
import type { PublisherEntry } from '#dataset/manifest.ts';
import { ReportList } from './report-list.tsx';

/** What one publisher wrote, event by event. */
export function PublisherStories({ entry: { id, firstPage } }: { entry: PublisherEntry }) {
  return <ReportList list={useNewest(`publishers/${id}`, firstPage)} publisher={id} />;
}
