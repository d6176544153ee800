import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useRemembered } from '#client/lib/entry-memory.ts';
import { useHydrated } from '#client/lib/use-hydrated.ts';
import { type Press, type Reading, walkDays } from '#client/lib/walk-days.ts';
import type { Day } from '#dataset/values.ts';

/** The one day that the Tab key reaches; null while it reaches all. */
export type TabStop = Day | null;

/**
 * Lets keys lead from day to day through the links in `plot` that name theirs in `data-day`. `days` are
 * those that have a link, in order of time. A reader who comes back finds the day that was left.
 */
export function useDayWalk(plot: RefObject<HTMLElement | null>, days: readonly Day[]) {
  const isHydrated = useHydrated();
  const [remembered, remember] = useRemembered('day of the archive', '');
  const stop = days.find((day) => day === remembered) ?? days.at(-1);
  const tabStop: TabStop = isHydrated && stop !== undefined ? stop : null;

  const onFocus = ({ target }: FocusEvent) => {
    const day = linkOf(target)?.dataset.day;
    if (day !== undefined) remember(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const link = linkOf(event.target);
    const from = days.find((day) => day === link?.dataset.day);
    if (link === null || from === undefined || event.altKey || event.shiftKey) return;
    const to = walkDays(days, from, pressOf(event, link), readingOf(link));
    if (to === null) return;
    event.preventDefault();
    plot.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  return { tabStop, onFocus, onKeyDown };
}

function linkOf(target: EventTarget): HTMLElement | null {
  return target instanceof HTMLElement && target.dataset.day !== undefined ? target : null;
}

/** Where a page is read from the right, so is a week: the arrow to the left goes on in time. */
function pressOf({ key, ctrlKey, metaKey }: KeyboardEvent, link: HTMLElement): Press {
  const isFar = ctrlKey || metaKey;
  const isMirrored = getComputedStyle(link).direction === 'rtl';
  if (isMirrored && key === 'ArrowLeft') return { key: 'ArrowRight', isFar };
  if (isMirrored && key === 'ArrowRight') return { key: 'ArrowLeft', isFar };
  return { key, isFar };
}

/** The style sheet draws days by the room there is, and says how. */
function readingOf(link: HTMLElement): Reading {
  const reading = getComputedStyle(link).getPropertyValue('--reading').trim();
  return reading === 'across' ? 'across' : 'down';
}
