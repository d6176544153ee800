import type { MouseEvent } from 'react';

/** Whether a click follows a link in the same tab, rather than opening a new tab or downloading. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
