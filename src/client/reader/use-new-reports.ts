import { useEffect, useState } from 'react';
import type { StoryId } from '#dataset/values.ts';
import { noteReports, useMemory } from './memory.ts';

/**
 * How many reports of a story came since the reader last saw it; 0 if they never did. Notes that they see
 * `reports` of them now; null while that isn't known. Keep to one story.
 */
export function useNewReports(id: StoryId, reports: number | null): number {
  const memory = useMemory();
  const [fresh, setFresh] = useState(0);
  useEffect(() => {
    if (reports === null) return;
    const before = memory.seen.get().get(id) ?? reports;
    if (reports > before) setFresh(reports - before);
    noteReports(memory, [{ id, coverageSummary: { reports } }]);
  }, [memory, id, reports]);
  return fresh;
}
