import { useRemembered } from '#client/routes/entry-memory.ts';

/** How a timeline is shown, remembered with the page's history entry. */
export type TimelineView = {
  /** Whether the excerpts of all articles are shown. */
  hasExcerpts: boolean;
  setExcerpts: (hasExcerpts: boolean) => void;
  /** Whether what sets a headline apart from the others stands out. */
  isComparing: boolean;
  setComparing: (isComparing: boolean) => void;
};

export function useTimelineView(): TimelineView {
  const [hasExcerpts, setExcerpts] = useRemembered('excerpts', false);
  const [isComparing, setComparing] = useRemembered('compare headlines', false);
  return { hasExcerpts, setExcerpts, isComparing, setComparing };
}
