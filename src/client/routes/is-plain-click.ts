import type { MouseEvent } from 'react';

/** Whether a click follows a link in place, rather than into a new tab or onto the disk. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
