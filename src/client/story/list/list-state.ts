import type { FailureReason } from '#client/language/language.ts';
import type { ListedStory } from '#dataset/list.ts';

/** The loading state of a list. */
export type ListState =
  | { status: 'loading' }
  | { status: 'missing' }
  | { status: 'failed'; error: { reason: FailureReason }; retry: () => void }
  | { status: 'ready'; stories: readonly ListedStory[]; older: OlderState | null };

type OlderState = {
  /** The number of the next older page; null if it has none. */
  pageNumber: number | null;
  status: 'waiting' | 'loading' | 'failed';
  load: () => void;
};
